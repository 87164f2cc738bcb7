import type { Locale } from '@atrium/contracts/locale';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

export type NewMember = {
  readonly organizationId: string;
  readonly accountId: string;
  readonly role: MemberRole;
  readonly createdAt: Date;
};

export async function insertMember({ db }: SystemScope, member: NewMember): Promise<void> {
  await db.insertInto('member').values(member).execute();
}

export async function touchMember(
  { db, organizationId }: TenantScope,
  accountId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('member')
    .set({ lastActiveAt: now })
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .execute();
}

/** A member with what mails to them need. */
export const findMember = ({ db, organizationId }: TenantScope, accountId: string) =>
  db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.accountId')
    .select([
      'member.accountId',
      'member.role',
      'member.billingRight',
      'member.blockedAt',
      'member.endsAt',
      'member.createdAt',
      'member.lastActiveAt',
      'account.firstName',
      'account.lastName',
      'account.loginIdentifier as email',
      'account.locale',
    ])
    .select((is) => [
      is
        .exists(
          is.selectFrom('secondFactor').select('id').whereRef('secondFactor.accountId', '=', 'account.id'),
        )
        .$castTo<boolean>()
        .as('hasSecondFactor'),
      sql<readonly { id: string; name: string }[] | null>`(
        select json_agg(json_build_object('id', team.id, 'name', team.name) order by team.name)
        from team_member held join work_team team
          on team.organization_id = held.organization_id and team.id = held.team_id
        where held.organization_id = ${organizationId} and held.account_id = ${accountId})`.as('teams'),
    ])
    .where('member.organizationId', '=', organizationId)
    .where('member.accountId', '=', accountId)
    .executeTakeFirst();

export type MemberRow = NonNullable<Awaited<ReturnType<typeof findMember>>>;

export type MemberChange = {
  readonly role?: MemberRole;
  readonly billingRight?: boolean;
  readonly endsAt?: Date | null;
  readonly blockedAt?: Date | null;
};

export async function updateMemberRow(
  { db, organizationId }: TenantScope,
  accountId: string,
  change: MemberChange,
): Promise<void> {
  await db
    .updateTable('member')
    .set(change)
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .execute();
}

/** Rights, places in teams, tokens and preferences go along. */
export async function deleteMemberRow({ db, organizationId }: TenantScope, accountId: string): Promise<void> {
  await db
    .deleteFrom('member')
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .execute();
}

/** Legal representatives besides this one who can act, and whose time does not run out (MEM-2). */
export async function countOtherRepresentatives(
  { db, organizationId }: TenantScope,
  accountId: string,
): Promise<number> {
  const row = await db
    .selectFrom('member')
    .select((is) => is.fn.countAll<string>().as('others'))
    .where('organizationId', '=', organizationId)
    .where('role', '=', 'legal_representative')
    .where('blockedAt', 'is', null)
    .where('endsAt', 'is', null)
    .where('accountId', '!=', accountId)
    .executeTakeFirst();
  return Number(row?.others ?? 0);
}

export const listPreferences = ({ db, organizationId }: TenantScope, accountId: string) =>
  db
    .selectFrom('contactPreference')
    .select(['event', 'byEmail', 'bySms'])
    .where('organizationId', '=', organizationId)
    .where('accountId', '=', accountId)
    .execute();

export type StoredPreference = { readonly event: string; readonly byEmail: boolean; readonly bySms: boolean };

export async function storePreferences(
  { db, organizationId }: TenantScope,
  accountId: string,
  preferences: readonly StoredPreference[],
): Promise<void> {
  if (preferences.length === 0) return;
  await db
    .insertInto('contactPreference')
    .values(preferences.map((preference) => ({ ...preference, organizationId, accountId })))
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'accountId', 'event']).doUpdateSet((is) => ({
        byEmail: is.ref('excluded.byEmail'),
        bySms: is.ref('excluded.bySms'),
      })),
    )
    .execute();
}

export type EndingMember = {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly accountId: string;
  readonly endsAt: Date;
  readonly firstName: string;
  readonly email: string;
  readonly locale: Locale;
};

/** Takes the members whose end comes before `until` and has not been announced: each end is taken once (MEM-11). */
export async function takeEndingMembers(
  { db }: SystemScope,
  now: Date,
  until: Date,
  limit: number,
): Promise<readonly EndingMember[]> {
  const { rows } = await sql<EndingMember>`
    with due as (
      select organization_id, account_id from member
      where ends_at > ${now} and ends_at <= ${until} and blocked_at is null
        and end_announced_for is distinct from ends_at
      order by ends_at limit ${limit} for no key update skip locked
    ), taken as (
      update member set end_announced_for = member.ends_at from due
      where member.organization_id = due.organization_id and member.account_id = due.account_id
      returning member.organization_id, member.account_id, member.ends_at
    )
    select taken.*, organization.name as organization_name, account.first_name, account.locale,
      account.login_identifier as email
    from taken join organization on organization.id = taken.organization_id
      join account on account.id = taken.account_id`.execute(db);
  return rows;
}
