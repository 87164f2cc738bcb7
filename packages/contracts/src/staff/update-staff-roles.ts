import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { StaffRoles, StaffView } from './staff-view.ts';

/** Takes effect with their next call; their running cases end. */
export const updateStaffRoles = defineAction({
  name: 'staff.updateRoles',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.staff.manage',
  sudo: true,
  input: z.object({ accountId: Uuid, roles: StaffRoles }),
  output: StaffView,
  errors: ['staff.last_admin'],
});
