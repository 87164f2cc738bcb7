import { z } from 'zod';
import { Moment } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** The cases that wait for this reviewer's decision, oldest first; the first hundred. */
export const listIdentityReview = defineAction({
  name: 'identityReview.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.identity_review.list',
  input: z.object({}),
  output: z.object({ cases: z.array(z.object({ id: z.uuid(), submittedAt: Moment, country: z.string() })) }),
  errors: [],
});
