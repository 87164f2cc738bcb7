import { listDeadLetters } from '@atrium/contracts/dead-letter/list-dead-letters';
import { listDeadLetterRows } from '@atrium/db/outbox/dead-letter-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { problemOf } from './problem-of.ts';

const page = 50;

export const listDeadLettersVerb = implementStaff(listDeadLetters, async ({ input, system, audit }) => {
  const rows = await listDeadLetterRows(system, { before: input.before, limit: page + 1 });
  const shown = rows.slice(0, page);
  audit.staff({ after: { count: shown.length } });
  return {
    jobs: shown.map(({ id, task, attempts, lastError, createdAt, triedAt }) => ({
      ...{ id, task, attempts, problem: problemOf(lastError) },
      ...{ createdAt: createdAt.toISOString(), triedAt: triedAt.toISOString() },
    })),
    more: rows.length > page,
  };
});
