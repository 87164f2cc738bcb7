import type { Locale } from '@atrium/contracts/locale';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import type { Level, ResourceType } from '@atrium/contracts/product/product-types';
import { type RawBuilder, sql } from 'kysely';
import type { TenantScope } from '../client/scopes.ts';

export type InvitationGrant = {
  readonly resourceId: string;
  readonly resourceType: string;
  readonly level: string;
};

export type Offer = {
  readonly role: MemberRole;
  readonly billingRight: boolean;
  readonly locale: Locale;
  readonly teamIds: readonly string[];
  readonly grants: readonly InvitationGrant[];
};

export type NewInvitation = {
  readonly id: string;
  readonly email: string;
  readonly tokenHash: Buffer;
  readonly message: string;
  readonly invitedBy: string;
  readonly now: Date;
  readonly expiresAt: Date;
};

/** One offer to many addresses, in three statements however many they are. */
export async function insertInvitations(
  { db, organizationId }: TenantScope,
  invitations: readonly NewInvitation[],
  { teamIds, grants, ...offer }: Offer,
): Promise<void> {
  if (invitations.length === 0) return;
  await db
    .insertInto('invitation')
    .values(
      invitations.map(({ now, ...row }) => ({
        ...{ ...row, ...offer, organizationId, createdAt: now, sentAt: now },
      })),
    )
    .execute();
  for (const { id } of invitations)
    await insertParts({ db, organizationId } as TenantScope, id, teamIds, grants);
}

async function insertParts(
  { db, organizationId }: TenantScope,
  invitationId: string,
  teamIds: readonly string[],
  grants: readonly InvitationGrant[],
): Promise<void> {
  if (teamIds.length > 0)
    await db
      .insertInto('invitationTeam')
      .values(teamIds.map((teamId) => ({ organizationId, invitationId, teamId })))
      .execute();
  if (grants.length > 0)
    await db
      .insertInto('invitationGrant')
      .values(grants.map((grant) => ({ organizationId, invitationId, ...grant })))
      .execute();
}

export async function updateInvitationRow(
  tenant: TenantScope,
  id: string,
  invitedBy: string,
  { teamIds, grants, ...offer }: Offer,
): Promise<void> {
  const { db, organizationId } = tenant;
  await db
    .updateTable('invitation')
    .set({ ...offer, invitedBy })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
  for (const table of ['invitationTeam', 'invitationGrant'] as const)
    await db
      .deleteFrom(table)
      .where('organizationId', '=', organizationId)
      .where('invitationId', '=', id)
      .execute();
  await insertParts(tenant, id, teamIds, grants);
}

export async function renewInvitation(
  { db, organizationId }: TenantScope,
  id: string,
  change: {
    readonly tokenHash: Buffer;
    readonly invitedBy: string;
    readonly sentAt: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await db
    .updateTable('invitation')
    .set(change)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export async function revokeInvitationRow(
  { db, organizationId }: TenantScope,
  id: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ revokedAt: now })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** Open invitations that rest on somebody's right end with it; returns their ids (MEM-7). */
export async function revokeInvitationsOf(
  { db, organizationId }: TenantScope,
  accountId: string,
  now: Date,
): Promise<readonly string[]> {
  const rows = await db
    .updateTable('invitation')
    .set({ revokedAt: now })
    .where('organizationId', '=', organizationId)
    .where('invitedBy', '=', accountId)
    .where('acceptedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Locked against an answer at the same moment. */
export const lockInvitation = ({ db, organizationId }: TenantScope, id: string) =>
  db
    .selectFrom('invitation')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();

export async function findInvitationHere({ db, organizationId }: TenantScope, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('invitation')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Of these addresses: who is a member already, and who has an open invitation; and the language of known ones. */
export async function findInvited(
  { db, organizationId }: TenantScope,
  emails: readonly string[],
): Promise<readonly { email: string; locale: Locale | null; isMember: boolean; isInvited: boolean }[]> {
  const query = sql<{ email: string; locale: Locale | null; isMember: boolean; isInvited: boolean }>`
    select asked.email, account.locale, member.account_id is not null as is_member,
      invitation.id is not null as is_invited
    from unnest(${emails}::text[]) as asked(email)
    left join account on account.login_identifier = asked.email
    left join member on member.organization_id = ${organizationId} and member.account_id = account.id
    left join invitation on invitation.organization_id = ${organizationId} and invitation.email = asked.email
      and accepted_at is null and declined_at is null and revoked_at is null`;
  return (await query.execute(db)).rows;
}

/** Members and open invitations together. */
export async function countPeople({ db, organizationId }: TenantScope): Promise<number> {
  const query = sql<{ people: number }>`select (
      (select count(*) from member where organization_id = ${organizationId})
      + (select count(*) from invitation where organization_id = ${organizationId}
        and accepted_at is null and declined_at is null and revoked_at is null)
    )::int as people`;
  return (await query.execute(db)).rows[0]?.people ?? 0;
}

export type OpenInvitationRow = {
  readonly id: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly billingRight: boolean;
  readonly locale: Locale;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly createdAt: Date;
  readonly firstName: string;
  readonly lastName: string;
  readonly teams: readonly { id: string; name: string }[] | null;
  readonly grants: readonly { productId: string; name: string; type: ResourceType; level: Level }[] | null;
};

const teamsOf = (organizationId: string): RawBuilder<unknown> => sql`(
  select json_agg(json_build_object('id', team.id, 'name', team.name) order by team.name)
  from invitation_team offered join work_team team
    on team.organization_id = offered.organization_id and team.id = offered.team_id
  where offered.organization_id = ${organizationId} and offered.invitation_id = invitation.id)`;

const grantsOf = (organizationId: string): RawBuilder<unknown> => sql`(
  select json_agg(json_build_object('productId', offered.resource_id, 'type', offered.resource_type,
    'level', offered.level, 'name', coalesce(product.name, part.name)) order by product.name, part.name)
  from invitation_grant offered
  left join product on product.organization_id = offered.organization_id and product.id = offered.resource_id
  left join product_part part on part.organization_id = offered.organization_id and part.id = offered.resource_id
  where offered.organization_id = ${organizationId} and offered.invitation_id = invitation.id)`;

type Page = {
  readonly id?: string;
  readonly after?: { createdAt: Date; id: string } | null;
  readonly limit: number;
};

/** Open invitations, newest first; or one of them. */
export async function listOpenInvitations(
  { db, organizationId }: TenantScope,
  { id, after, limit }: Page,
): Promise<readonly OpenInvitationRow[]> {
  const one = id === undefined ? sql`true` : sql`invitation.id = ${id}`;
  const before = after
    ? sql`(invitation.created_at, invitation.id) < (${after.createdAt}, ${after.id})`
    : sql`true`;
  const query = sql<OpenInvitationRow>`
    select invitation.id, email, role, billing_right, invitation.locale, sent_at, expires_at, invitation.created_at,
      account.first_name, account.last_name,
      ${teamsOf(organizationId)} as teams, ${grantsOf(organizationId)} as grants
    from invitation join account on account.id = invitation.invited_by
    where invitation.organization_id = ${organizationId} and ${one} and ${before}
      and accepted_at is null and declined_at is null and revoked_at is null
    order by invitation.created_at desc, invitation.id desc limit ${limit}`;
  return (await query.execute(db)).rows;
}

export async function countOpenInvitations({ db, organizationId }: TenantScope): Promise<number> {
  const row = await db
    .selectFrom('invitation')
    .select((is) => is.fn.countAll<string>().as('open'))
    .where('organizationId', '=', organizationId)
    .where('acceptedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return Number(row?.open ?? 0);
}
