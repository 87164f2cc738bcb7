import { type AnyAction, takesTokens } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { StaffPermission } from '@atrium/contracts/kernel/permissions';
import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import type { Database } from '@atrium/db/client/create-database';
import type { ActorRow } from '@atrium/db/session/session-queries';
import { loadStaffRoles } from '@atrium/db/staff/staff-queries';
import { buildActorContext } from '@atrium/permissions/engine/build-actor-context';
import { decide } from '@atrium/permissions/engine/decide';
import { compiledStaffPolicy as policy } from '@atrium/permissions/policy/staff-policy';
import { requireSession } from './authorize.ts';
import type { Request } from './request.ts';

/** Somebody of the provider's staff, as they ask (DESK-1). */
export type StaffActor = ActorRow & {
  readonly roles: readonly StaffRole[];
  readonly may: (permission: StaffPermission) => boolean;
};

/** The gate of the desk (PERM-1, DESK-1): the same session, the same engine, the staff's policy. */
export async function authorizeStaff(
  action: AnyAction,
  db: Database,
  request: Request,
  now: Date,
): Promise<StaffActor> {
  const row = await requireSession(db, request, null, now);
  const held = await loadStaffRoles(db, row.accountId);
  // A token has of its person's roles those that it was made with (DESK-3).
  const roles = row.token ? held?.filter((role) => row.token?.scopes.includes(role)) : held;
  // To everybody else the desk does not exist.
  if (!roles) throw new DomainError('request.not_found', {});
  // Mandatory at the desk, and passed in this very session: a password alone opens no customer's data. For a token it
  // was passed when it was made.
  if (!row.hasSecondFactor || !(row.secondFactorAt || row.token))
    throw new DomainError('session.two_factor_required', {});
  if (row.token && !takesTokens(action)) throw new DomainError('permission.denied', { missing: 'person' });
  const actor = toStaffActor(row, roles, now);
  if (!actor.may(action.permission as StaffPermission)) {
    throw new DomainError('permission.denied', { missing: 'staff_role' });
  }
  if (action.sudo === true && !(row.sudoUntil && row.sudoUntil > now)) {
    throw new DomainError('session.sudo_required', {});
  }
  return actor;
}

function toStaffActor(row: ActorRow, roles: readonly StaffRole[], now: Date): StaffActor {
  const context = buildActorContext(policy, {
    ...{ organizationId: '', principalId: row.accountId, staff: false, teams: [], grants: [], token: null },
    member: { role: 'staff', flags: roles, blocked: false, endsAt: null },
  });
  const may = (permission: StaffPermission): boolean =>
    decide(policy, context, permission, { type: 'desk' }, now.getTime()).allowed;
  return { ...row, roles, may };
}
