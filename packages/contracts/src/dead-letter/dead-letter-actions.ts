import { listDeadLetters } from './list-dead-letters.ts';
import { replayDeadLetters } from './replay-dead-letters.ts';

export const deadLetterActions = {
  deadLetter: { list: listDeadLetters, replay: replayDeadLetters },
} as const;
