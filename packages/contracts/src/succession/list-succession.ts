import { z } from 'zod';
import { Moment } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** The requests that wait for this reviewer's decision, oldest first; the first hundred. */
export const listSuccession = defineAction({
  name: 'succession.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.succession.list',
  input: z.object({}),
  output: z.object({
    cases: z.array(
      z.object({ organizationId: z.uuid(), id: z.uuid(), submittedAt: Moment, organizationName: z.string() }),
    ),
  }),
  errors: [],
});
