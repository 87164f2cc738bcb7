import { defineAction } from '../kernel/define-action.ts';
import { NewStaffMember, StaffView } from './staff-view.ts';

/** A new account of the staff, or one of theirs again; the person is told how to get in (DESK-1). */
export const addStaffMember = defineAction({
  name: 'staff.add',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.staff.manage',
  sudo: true,
  input: NewStaffMember,
  output: StaffView,
  errors: ['staff.address_taken'],
  rateLimit: { limit: 30, windowSeconds: 3600, by: 'actor' },
});
