import { listStaff } from '@atrium/contracts/staff/list-staff';
import { listStaffMembers } from '@atrium/db/staff/staff-member-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { viewStaff } from './view-staff.ts';

export const listStaffVerb = implementStaff(listStaff, async ({ staff, system, audit }) => {
  const rows = await listStaffMembers(system);
  audit.staff({ after: { count: rows.length } });
  return { staff: rows.map((row) => viewStaff(row, staff.accountId)) };
});
