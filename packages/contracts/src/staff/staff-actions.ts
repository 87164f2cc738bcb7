import { addStaffMember } from './add-staff-member.ts';
import { endStaffMember } from './end-staff-member.ts';
import { listStaff } from './list-staff.ts';
import { listStaffAudit } from './list-staff-audit.ts';
import { updateStaffRoles } from './update-staff-roles.ts';

export const staffActions = {
  staff: {
    list: listStaff,
    add: addStaffMember,
    updateRoles: updateStaffRoles,
    end: endStaffMember,
    listAudit: listStaffAudit,
  },
} as const;
