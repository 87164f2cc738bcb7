import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { StaffView } from './staff-view.ts';

/** They are signed out everywhere, their cases and what accesses gave them are gone, at once. */
export const endStaffMember = defineAction({
  name: 'staff.end',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.staff.manage',
  sudo: true,
  input: z.object({ accountId: Uuid }),
  output: StaffView,
  errors: ['staff.last_admin', 'staff.own_end'],
});
