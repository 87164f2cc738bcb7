import { revokeStaffToken } from '@atrium/contracts/staff-token/revoke-staff-token';
import { deleteStaffToken } from '@atrium/db/staff/staff-token-queries';
import { implementStaff } from '../kernel/implement-staff.ts';

export const revokeStaffTokenVerb = implementStaff(
  revokeStaffToken,
  async ({ staff, system, input, audit, fail }) => {
    const token = await deleteStaffToken(system, staff.accountId, input.staffTokenId);
    if (!token) return fail('request.not_found', {});
    audit.staff({ targetId: token.id, before: { name: token.name } });
    return {};
  },
);
