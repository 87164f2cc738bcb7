import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';

export type StaffMemberRow = {
  readonly accountId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly roles: readonly StaffRole[];
  readonly hasSecondFactor: boolean;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
};

const selectStaff = ({ db }: SystemScope) =>
  db
    .selectFrom('staffMember')
    .innerJoin('account', 'account.id', 'staffMember.accountId')
    .select([
      'staffMember.accountId',
      'account.firstName',
      'account.lastName',
      'account.loginIdentifier as email',
      'staffMember.createdAt',
      'staffMember.endedAt',
      sql<readonly StaffRole[]>`to_json(staff_member.roles)`.as('roles'),
      sql<boolean>`exists (select from second_factor where second_factor.account_id = account.id)`.as(
        'hasSecondFactor',
      ),
    ]);

const maxStaff = 1000;

/** Those who belong to the staff first, by name. */
export const listStaffMembers = (system: SystemScope): Promise<StaffMemberRow[]> =>
  selectStaff(system)
    .orderBy(sql`staff_member.ended_at is not null`)
    .orderBy('account.lastName')
    .orderBy('account.firstName')
    .orderBy('account.id')
    .limit(maxStaff)
    .execute();

export const findStaffMember = (
  system: SystemScope,
  accountId: string,
): Promise<StaffMemberRow | undefined> =>
  selectStaff(system).where('staffMember.accountId', '=', accountId).executeTakeFirst();

export const findStaffByAddress = (system: SystemScope, email: string): Promise<StaffMemberRow | undefined> =>
  selectStaff(system).where('account.loginIdentifier', '=', email).executeTakeFirst();

const inSql = (roles: readonly StaffRole[]) => `{${roles.join(',')}}` as never;

export async function setStaffRoles(
  { db }: SystemScope,
  accountId: string,
  roles: readonly StaffRole[],
): Promise<void> {
  await db
    .updateTable('staffMember')
    .set({ roles: inSql(roles), endedAt: null })
    .where('accountId', '=', accountId)
    .execute();
}

export async function setStaffEnd({ db }: SystemScope, accountId: string, endedAt: Date): Promise<void> {
  await db.updateTable('staffMember').set({ endedAt }).where('accountId', '=', accountId).execute();
}

/** All who manage the staff, held until the transaction ends: two who end each other leave one. */
export async function lockAdmins({ db }: SystemScope): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('staffMember')
    .select('accountId')
    .where('endedAt', 'is', null)
    .where(sql<boolean>`'admin' = any(roles)`)
    .orderBy('accountId')
    .forNoKeyUpdate()
    .execute();
  return rows.map(({ accountId }) => accountId);
}

/** Closes the cases of one of the staff, and takes away what they were given in them. */
export async function endStaffWork({ db }: SystemScope, accountId: string, now: Date): Promise<void> {
  await sql`delete from access_grant using desk_case
    where desk_case.staff_account_id = ${accountId} and desk_case.support_access_id is not null
      and access_grant.organization_id = desk_case.organization_id
      and access_grant.principal_id = ${accountId} and access_grant.principal_kind = 'staff'`.execute(db);
  await db
    .updateTable('deskCase')
    .set({ closedAt: now })
    .where('staffAccountId', '=', accountId)
    .where('closedAt', 'is', null)
    .execute();
}

/** Tools of somebody who leaves; should they come back, they make new ones. */
export async function deleteStaffTokens({ db }: SystemScope, accountId: string): Promise<void> {
  await db.deleteFrom('staffToken').where('accountId', '=', accountId).execute();
}

type AuditFilter = {
  readonly staffAccountId: string | null;
  readonly after: string | null;
  readonly limit: number;
};

/** Newest first; ids follow the time. */
export const listStaffEvents = ({ db }: SystemScope, { staffAccountId, after, limit }: AuditFilter) =>
  db
    .selectFrom('staffAuditEvent')
    .leftJoin('account as staff', 'staff.id', 'staffAuditEvent.staffAccountId')
    .leftJoin('account as person', 'person.id', 'staffAuditEvent.accountId')
    .leftJoin('organization', 'organization.id', 'staffAuditEvent.organizationId')
    .select([
      'staffAuditEvent.id',
      'staffAuditEvent.event',
      'staffAuditEvent.address',
      'staffAuditEvent.occurredAt',
      'organization.name as organizationName',
      sql<string>`concat_ws(' ', staff.first_name, staff.last_name)`.as('staffName'),
      sql<string | null>`nullif(concat_ws(' ', person.first_name, person.last_name), '')`.as('accountName'),
    ])
    .$if(staffAccountId !== null, (query) =>
      query.where('staffAuditEvent.staffAccountId', '=', staffAccountId),
    )
    .$if(after !== null, (query) => query.where('staffAuditEvent.id', '<', after))
    .orderBy('staffAuditEvent.id', 'desc')
    .limit(limit)
    .execute();
