import { getSuccessionCase } from '@atrium/contracts/succession/get-succession-case';
import { findSuccessionCase, listSuccessionDocuments } from '@atrium/db/succession/succession-case-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

export const getSuccessionCaseVerb = implementStaff(
  getSuccessionCase,
  async ({ input, system, audit, fail }) => {
    const found = await findSuccessionCase(system, input);
    if (!found) return fail('succession.not_for_you', {});
    const { accountId, firstName, lastName, submittedAt, role, ...shown } = found;
    audit.staff({ targetId: found.id, accountId, organizationId: found.organizationId });
    return {
      ...shown,
      submittedAt: submittedAt?.toISOString() ?? '',
      requestedBy: `${firstName} ${lastName}`,
      role: role ?? '',
      documents: await listSuccessionDocuments(system, input),
    };
  },
);
