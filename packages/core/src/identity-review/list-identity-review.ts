import { listIdentityReview } from '@atrium/contracts/identity-review/list-identity-review';
import { listCasesFor } from '@atrium/db/identity-review/identity-case-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

export const listIdentityReviewVerb = implementStaff(listIdentityReview, async ({ staff, system, audit }) => {
  const cases = await listCasesFor(system, staff.accountId);
  audit.staff({ after: { count: cases.length } });
  return {
    cases: cases.map(({ id, submittedAt, country }) => ({
      ...{ id, country, submittedAt: submittedAt?.toISOString() ?? '' },
    })),
  };
});
