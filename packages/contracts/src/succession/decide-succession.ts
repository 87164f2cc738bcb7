import { z } from 'zod';
import { Moment } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { SuccessionRefusalReason } from './succession-view.ts';

const one = { organizationId: z.uuid(), id: z.uuid() };

/** One reviewer's judgement. Two different ones must approve; a single refusal ends the request (ORG-9). */
export const decideSuccession = defineAction({
  name: 'succession.decide',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.succession.decide',
  sudo: true,
  input: z.discriminatedUnion('decision', [
    z.object({ ...one, decision: z.literal('approve') }),
    z.object({ ...one, decision: z.literal('refuse'), reason: SuccessionRefusalReason }),
  ]),
  output: z.object({
    state: z.enum(['submitted', 'waiting', 'refused']),
    /** End of the waiting time, once two have approved. */
    endsAt: Moment.nullable(),
  }),
  errors: ['succession.not_for_you', 'succession.already_decided'],
});
