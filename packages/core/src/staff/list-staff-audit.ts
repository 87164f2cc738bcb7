import { listStaffAudit, staffAuditPageSize } from '@atrium/contracts/staff/list-staff-audit';
import { listStaffEvents } from '@atrium/db/staff/staff-member-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

export const listStaffAuditVerb = implementStaff(listStaffAudit, async ({ input, system, audit }) => {
  const found = await listStaffEvents(system, { ...input, limit: staffAuditPageSize + 1 });
  audit.staff(input.staffAccountId === null ? {} : { accountId: input.staffAccountId });
  return {
    events: found
      .slice(0, staffAuditPageSize)
      .map(({ occurredAt, ...shown }) => ({ ...shown, occurredAt: occurredAt.toISOString() })),
    more: found.length > staffAuditPageSize,
  };
});
