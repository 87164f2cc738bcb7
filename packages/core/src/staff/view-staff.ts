import type { StaffView } from '@atrium/contracts/staff/staff-view';
import type { SystemScope } from '@atrium/db/client/scopes';
import { findStaffMember, lockAdmins, type StaffMemberRow } from '@atrium/db/staff/staff-member-queries';

export const viewStaff = (row: StaffMemberRow, readerId: string): StaffView => ({
  ...{ accountId: row.accountId, email: row.email, hasSecondFactor: row.hasSecondFactor },
  name: `${row.firstName} ${row.lastName}`,
  roles: [...row.roles],
  createdAt: row.createdAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  mine: row.accountId === readerId,
});

/** As it is after a change. */
export async function viewChangedStaff(
  system: SystemScope,
  accountId: string,
  readerId: string,
): Promise<StaffView> {
  const row = await findStaffMember(system, accountId);
  if (!row) throw new Error('somebody of the staff was changed and is not there');
  return viewStaff(row, readerId);
}

/** Without anybody who manages the staff, only a shell on the server could help. */
export async function isLastAdmin(system: SystemScope, accountId: string): Promise<boolean> {
  const admins = await lockAdmins(system);
  return admins.length === 1 && admins[0] === accountId;
}
