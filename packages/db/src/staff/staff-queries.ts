import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import type { Database } from '../client/create-database.ts';
import { prepareQuery } from '../client/prepare-query.ts';
import type { SystemScope } from '../client/scopes.ts';

const selectRoles = prepareQuery((db, accountId: string) =>
  db
    .selectFrom('staffMember')
    .select('roles')
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null),
);

/** Undefined for everybody who is not of the staff. */
export async function loadStaffRoles(
  db: Database,
  accountId: string,
): Promise<readonly StaffRole[] | undefined> {
  const [row] = await selectRoles(db, accountId);
  return row && parseArray(row.roles);
}

/** The driver hands out arrays of our own types as PostgreSQL writes them: `{agent,reviewer}`. */
const parseArray = (roles: unknown): readonly StaffRole[] =>
  (Array.isArray(roles) ? roles : String(roles).slice(1, -1).split(',')) as StaffRole[];

export async function insertStaffMember(
  { db }: SystemScope,
  member: { readonly accountId: string; readonly roles: readonly StaffRole[]; readonly createdAt: Date },
): Promise<void> {
  await db
    .insertInto('staffMember')
    .values({ ...member, roles: `{${member.roles.join(',')}}` as never })
    .execute();
}
