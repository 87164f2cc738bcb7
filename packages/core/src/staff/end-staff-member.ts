import { endStaffMember } from '@atrium/contracts/staff/end-staff-member';
import { deleteAllSessions } from '@atrium/db/session/session-queries';
import {
  deleteStaffTokens,
  endStaffWork,
  findStaffMember,
  setStaffEnd,
} from '@atrium/db/staff/staff-member-queries';
import { implementStaff } from '../kernel/implement-staff.ts';
import { isLastAdmin, viewChangedStaff } from './view-staff.ts';

export const endStaffMemberVerb = implementStaff(
  endStaffMember,
  async ({ input, staff, now, system, audit, fail, notFound }) => {
    const { accountId } = input;
    if (await isLastAdmin(system, accountId)) return fail('staff.last_admin', {});
    if (accountId === staff.accountId) return fail('staff.own_end', {});
    const row = await findStaffMember(system, accountId);
    if (!row || row.endedAt !== null) return notFound();
    await setStaffEnd(system, accountId, now);
    await endStaffWork(system, accountId, now);
    await deleteAllSessions(system, accountId);
    await deleteStaffTokens(system, accountId);
    audit.staff({ targetId: accountId, accountId, before: { roles: [...row.roles] } });
    return viewChangedStaff(system, accountId, staff.accountId);
  },
);
