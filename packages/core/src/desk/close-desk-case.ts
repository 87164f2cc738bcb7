import { closeDeskCase } from '@atrium/contracts/desk/close-desk-case';
import { closeCase, findOwnCase } from '@atrium/db/desk/case-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

export const closeDeskCaseVerb = implementStaff(
  closeDeskCase,
  async ({ input, staff, now, system, audit, notFound }) => {
    const row = (await findOwnCase(system, staff.accountId, input.caseId, now)) ?? notFound();
    await closeCase(system, staff.accountId, row, now);
    const { accountId, organizationId } = row;
    audit.staff({
      targetId: row.id,
      ...(accountId && { accountId }),
      ...(organizationId && { organizationId }),
    });
    return {};
  },
);
