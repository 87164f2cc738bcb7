import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { StaffView } from './staff-view.ts';

/** Everybody who belongs to the staff or has, by name (DESK-1). */
export const listStaff = defineAction({
  name: 'staff.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.staff.list',
  input: z.object({}),
  output: z.object({ staff: z.array(StaffView) }),
  errors: [],
});
