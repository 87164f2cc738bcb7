import { updateStaffRoles } from '@atrium/contracts/staff/update-staff-roles';
import { endStaffWork, findStaffMember, setStaffRoles } from '@atrium/db/staff/staff-member-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { isLastAdmin, viewChangedStaff } from './view-staff.ts';

export const updateStaffRolesVerb = implementStaff(
  updateStaffRoles,
  async ({ input, staff, now, system, audit, fail, notFound }) => {
    const { accountId } = input;
    const roles = [...new Set(input.roles)];
    if (!roles.includes('admin') && (await isLastAdmin(system, accountId)))
      return fail('staff.last_admin', {}, { field: 'roles' });
    const before = await findStaffMember(system, accountId);
    if (!before || before.endedAt !== null) return notFound();
    await setStaffRoles(system, accountId, roles);
    await endStaffWork(system, accountId, now);
    audit.staff({
      ...{ targetId: accountId, accountId, before: { roles: [...before.roles] }, after: { roles } },
    });
    return viewChangedStaff(system, accountId, staff.accountId);
  },
);
