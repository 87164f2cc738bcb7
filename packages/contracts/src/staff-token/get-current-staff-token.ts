import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { StaffTokenView } from './staff-token-view.ts';

/** What the token that asks is; its roles are those that still count. */
export const getCurrentStaffToken = defineAction({
  name: 'staffToken.getCurrent',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.token.current',
  input: z.object({}),
  output: StaffTokenView.pick({ id: true, name: true, roles: true, endsAt: true }),
  errors: ['request.not_found'],
});
