import { tokenLimits } from '@atrium/contracts/api-token/token-limits';
import { createStaffToken } from '@atrium/contracts/staff-token/create-staff-token';
import { lockTokensOf } from '@atrium/db/api-token/api-token-queries';
import { newId } from '@atrium/db/client/new-id';
import { insertStaffToken, listStaffTokenRows } from '@atrium/db/staff/staff-token-queries';
import { newApiToken } from '../kernel/api-token.ts';
import { implementStaff } from '../kernel/implement-staff.ts';
import { hashToken } from '../kernel/session-token.ts';
import { viewStaffToken } from './staff-token-view.ts';

const longestMs = tokenLimits.staffDays * 86_400_000;

export const createStaffTokenVerb = implementStaff(
  createStaffToken,
  async ({ staff, system, input, now, audit, fail }) => {
    const endsAt = new Date(input.endsAt);
    if (endsAt <= now) return fail('token.end_past', {}, { field: 'endsAt' });
    if (endsAt.getTime() - now.getTime() > longestMs)
      return fail('token.end_too_far', { days: tokenLimits.staffDays }, { field: 'endsAt' });
    const roles = [...new Set(input.roles)];
    // Later they are narrowed to what the person still has; from the start nobody writes down more than they are.
    if (!roles.every((role) => staff.roles.includes(role)))
      return fail('permission.denied', { missing: 'staff_role' }, { field: 'roles' });
    const { accountId } = staff;
    await lockTokensOf(system, accountId);
    if ((await listStaffTokenRows(system, accountId)).length >= tokenLimits.staffTokens)
      return fail('token.too_many', { max: tokenLimits.staffTokens });
    const secret = newApiToken(null);
    const token = { id: newId(), name: input.name, roles, createdAt: now, endsAt };
    await insertStaffToken(system, { ...token, accountId, tokenHash: hashToken(secret) });
    audit.staff({ targetId: token.id, after: { name: token.name, roles, endsAt: endsAt.toISOString() } });
    return { token: viewStaffToken({ ...token, lastUsedAt: null }), secret };
  },
);
