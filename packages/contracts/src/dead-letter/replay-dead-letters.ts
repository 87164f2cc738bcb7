import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { JobId } from './list-dead-letters.ts';

const mostAtOnce = 100;

/** Jobs that failed for good begin anew; whatever they do, they do once (NFR-2). Others are left alone. */
export const replayDeadLetters = defineAction({
  name: 'deadLetter.replay',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.dead_letter.replay',
  input: z.object({ ids: z.array(JobId).min(1).max(mostAtOnce) }),
  output: z.object({ replayed: z.array(JobId) }),
  errors: [],
});
