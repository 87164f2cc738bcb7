import { replayDeadLetters } from '@atrium/contracts/dead-letter/replay-dead-letters';
import { replayJobs } from '@atrium/db/outbox/dead-letter-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

export const replayDeadLettersVerb = implementStaff(replayDeadLetters, async ({ input, system, audit }) => {
  const replayed = await replayJobs(system, input.ids);
  audit.staff({ after: { replayed } });
  return { replayed };
});
