import { addStaffMemberVerb } from '@atrium/core/staff/add-staff-member';
import { endStaffMemberVerb } from '@atrium/core/staff/end-staff-member';
import { listStaffVerb } from '@atrium/core/staff/list-staff';
import { listStaffAuditVerb } from '@atrium/core/staff/list-staff-audit';
import { updateStaffRolesVerb } from '@atrium/core/staff/update-staff-roles';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const staffRouter = router({
  list: mountQuery(listStaffVerb),
  add: mountMutation(addStaffMemberVerb),
  updateRoles: mountMutation(updateStaffRolesVerb),
  end: mountMutation(endStaffMemberVerb),
  listAudit: mountQuery(listStaffAuditVerb),
});
