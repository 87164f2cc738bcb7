import { getCurrentStaffToken } from '@atrium/contracts/staff-token/get-current-staff-token';
import { implementStaff } from '../kernel/implement-staff.ts';

/** Who came with a session has no token to be told about. */
export const getCurrentStaffTokenVerb = implementStaff(
  getCurrentStaffToken,
  async ({ staff: { token, roles }, audit, fail }) => {
    if (!token) return fail('request.not_found', {});
    audit.staff({ targetId: token.id });
    return {
      ...{ id: token.id, name: token.name, roles: [...roles] },
      endsAt: new Date(token.endsAt ?? 0).toISOString(),
    };
  },
);
