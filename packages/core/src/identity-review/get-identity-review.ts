import { getIdentityReview } from '@atrium/contracts/identity-review/get-identity-review';
import { findCase } from '@atrium/db/identity-review/identity-case-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

export const getIdentityReviewVerb = implementStaff(
  getIdentityReview,
  async ({ input, staff, system, audit, fail }) => {
    const found = await findCase(system, input.id);
    // Nobody judges themselves, and what is over is nobody's business any more.
    if (!found || found.accountId === staff.accountId) return fail('identity.not_for_you', {});
    const { accountId, submittedAt, accountCreatedAt, ...shown } = found;
    audit.staff({ targetId: found.id, accountId });
    return {
      ...shown,
      submittedAt: submittedAt?.toISOString() ?? '',
      accountCreatedAt: accountCreatedAt.toISOString(),
    };
  },
);
