import { listDeadLettersVerb } from '@atrium/core/dead-letter/list-dead-letters';
import { replayDeadLettersVerb } from '@atrium/core/dead-letter/replay-dead-letters';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const deadLetterRouter = router({
  list: mountQuery(listDeadLettersVerb),
  replay: mountMutation(replayDeadLettersVerb),
});
