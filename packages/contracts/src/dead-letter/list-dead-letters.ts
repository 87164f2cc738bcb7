import { z } from 'zod';
import { Moment } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

export const JobId = z.string().regex(/^\d{1,18}$/);

/** Jobs that were tried as often as they may be and failed for good, newest first; each waits for somebody (DESK-2). */
export const listDeadLetters = defineAction({
  name: 'deadLetter.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.dead_letter.list',
  input: z.object({ before: JobId.nullable().default(null) }),
  output: z.object({
    jobs: z.array(
      z.object({
        id: JobId,
        /** What it does, such as `deliver_mail`. */
        task: z.string(),
        attempts: z.number().int(),
        /** The first line of what went wrong, without addresses of people. */
        problem: z.string(),
        createdAt: Moment,
        triedAt: Moment,
      }),
    ),
    more: z.boolean(),
  }),
  errors: [],
});
