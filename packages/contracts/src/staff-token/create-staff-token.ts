import { z } from 'zod';
import { TokenName } from '../api-token/api-token-view.ts';
import { defineAction } from '../kernel/define-action.ts';
import { staffRoles } from '../staff/staff-types.ts';
import { StaffTokenView } from './staff-token-view.ts';

/**
 * A token that acts at the desk as whoever makes it, with these of their roles. The second factor is passed now, so it
 * ends within 90 days (DESK-1, DESK-3).
 */
export const createStaffToken = defineAction({
  name: 'staffToken.create',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.token.create',
  byToken: false,
  input: z.object({
    name: TokenName,
    roles: z.array(z.enum(staffRoles)).min(1).max(staffRoles.length),
    endsAt: z.iso.datetime(),
  }),
  output: z.object({ token: StaffTokenView, secret: z.string() }),
  errors: ['token.end_past', 'token.end_too_far', 'token.too_many', 'permission.denied'],
  sudo: true,
  rateLimit: { limit: 30, windowSeconds: 3600, by: 'actor' },
});
