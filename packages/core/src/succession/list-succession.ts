import { listSuccession } from '@atrium/contracts/succession/list-succession';
import { listSuccessionCases } from '@atrium/db/succession/succession-case-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

export const listSuccessionVerb = implementStaff(listSuccession, async ({ staff, system, audit }) => {
  const cases = await listSuccessionCases(system, staff.accountId);
  audit.staff({ after: { count: cases.length } });
  return {
    cases: cases.map(({ submittedAt, ...shown }) => ({
      ...shown,
      submittedAt: submittedAt?.toISOString() ?? '',
    })),
  };
});
