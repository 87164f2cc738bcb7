import { z } from 'zod';
import { Moment } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { IdentityRefusalReason } from './identity-review-view.ts';

/** One reviewer's judgement. Two different ones must approve; a single refusal ends the case (SEC-6). */
export const decideIdentityReview = defineAction({
  name: 'identityReview.decide',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.identity_review.decide',
  sudo: true,
  input: z.discriminatedUnion('decision', [
    z.object({ id: z.uuid(), decision: z.literal('approve') }),
    z.object({ id: z.uuid(), decision: z.literal('refuse'), reason: IdentityRefusalReason }),
  ]),
  output: z.object({
    state: z.enum(['submitted', 'waiting', 'refused']),
    /** End of the waiting time, once two have approved. */
    endsAt: Moment.nullable(),
  }),
  errors: ['identity.not_for_you', 'identity.already_decided'],
});
