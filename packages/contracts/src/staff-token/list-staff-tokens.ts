import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { StaffTokenView } from './staff-token-view.ts';

/** One's own, newest first. */
export const listStaffTokens = defineAction({
  name: 'staffToken.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.token.list',
  byToken: false,
  input: z.object({}),
  output: z.object({ tokens: z.array(StaffTokenView) }),
  errors: [],
});
