import type { OrganizationId } from '@atrium/contracts/fields';
import type { Locale } from '@atrium/contracts/locale';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { sql } from 'kysely';
import { newId } from '../client/new-id.ts';
import type { AccountScope, SystemScope } from '../client/scopes.ts';

type Scope = SystemScope | AccountScope;

export type FoundInvitation = {
  readonly id: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly billingRight: boolean;
  readonly message: string;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly organizationName: string;
  readonly inviterId: string;
  readonly inviterEmail: string;
  readonly inviterLocale: Locale;
  readonly inviterFirstName: string;
  readonly inviterLastName: string;
  /** Null when whoever invited can no longer act here. */
  readonly inviterRole: MemberRole | null;
  readonly accountId: string | null;
  readonly teams: readonly string[];
  readonly products: readonly string[];
};

/** The invitation behind a link, whatever became of it; locked for an answer. */
export async function findInvitationByToken(
  { db }: Scope,
  link: { readonly organizationId: OrganizationId; readonly tokenHash: Buffer; readonly now: Date },
  lock: boolean,
): Promise<FoundInvitation | undefined> {
  const { organizationId, tokenHash, now } = link;
  const query = sql<FoundInvitation>`
    select invitation.id, invitation.email, invitation.role, invitation.billing_right, invitation.message,
      expires_at, accepted_at, declined_at, revoked_at, organization.name as organization_name,
      inviter.id as inviter_id, inviter.login_identifier as inviter_email, inviter.locale as inviter_locale,
      inviter.first_name as inviter_first_name, inviter.last_name as inviter_last_name,
      (select role from member where member.organization_id = invitation.organization_id
        and member.account_id = invitation.invited_by and member.blocked_at is null
        and (member.ends_at is null or member.ends_at > ${now})) as inviter_role,
      (select id from account where login_identifier = invitation.email) as account_id,
      array(select team.name from invitation_team offered join work_team team
        on team.organization_id = offered.organization_id and team.id = offered.team_id
        where offered.organization_id = invitation.organization_id and offered.invitation_id = invitation.id
        order by team.name) as teams,
      array(select coalesce(product.name, part.name) from invitation_grant offered
        left join product on product.organization_id = offered.organization_id and product.id = offered.resource_id
        left join product_part part
          on part.organization_id = offered.organization_id and part.id = offered.resource_id
        where offered.organization_id = invitation.organization_id and offered.invitation_id = invitation.id
        order by 1) as products
    from invitation
    join organization on organization.id = invitation.organization_id
    join account inviter on inviter.id = invitation.invited_by
    where invitation.organization_id = ${organizationId} and invitation.token_hash = ${tokenHash}
    ${lock ? sql`for no key update of invitation` : sql``}`;
  return (await query.execute(db)).rows[0];
}

/** False when they are a member already. */
export async function joinByInvitation(
  { db }: Scope,
  organizationId: OrganizationId,
  invitation: Pick<FoundInvitation, 'id' | 'role' | 'billingRight' | 'inviterId'>,
  accountId: string,
  now: Date,
): Promise<boolean> {
  const { id, role, billingRight, inviterId } = invitation;
  const row = await db
    .insertInto('member')
    .values({ organizationId, accountId, role, billingRight, createdAt: now, lastActiveAt: now })
    .onConflict((conflict) => conflict.columns(['organizationId', 'accountId']).doNothing())
    .returning('accountId')
    .executeTakeFirst();
  if (!row) return false;
  const about = sql`organization_id = ${organizationId} and invitation_id = ${id}`;
  await sql`insert into team_member (organization_id, team_id, account_id, created_at)
    select organization_id, team_id, ${accountId}, ${now} from invitation_team where ${about}`.execute(db);
  const offered = await db
    .selectFrom('invitationGrant')
    .select(['organizationId', 'resourceType', 'resourceId', 'level'])
    .where('organizationId', '=', organizationId)
    .where('invitationId', '=', id)
    .execute();
  const held = {
    principalId: accountId,
    principalKind: 'member',
    grantedBy: inviterId,
    createdAt: now,
  } as const;
  if (offered.length > 0)
    await db
      .insertInto('accessGrant')
      .values(offered.map((grant) => ({ ...grant, ...held, id: newId() })))
      .execute();
  await answer({ db } as Scope, organizationId, id, 'acceptedAt', now);
  return true;
}

export const declineInvitationRow = (
  scope: Scope,
  organizationId: OrganizationId,
  id: string,
  now: Date,
): Promise<void> => answer(scope, organizationId, id, 'declinedAt', now);

async function answer(
  { db }: Scope,
  organizationId: OrganizationId,
  id: string,
  column: 'acceptedAt' | 'declinedAt',
  now: Date,
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ [column]: now })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** Members of an organization that one wants to join, against its limit. */
export async function countMembers({ db }: Scope, organizationId: OrganizationId): Promise<number> {
  const row = await db
    .selectFrom('member')
    .select((is) => is.fn.countAll<string>().as('members'))
    .where('organizationId', '=', organizationId)
    .executeTakeFirst();
  return Number(row?.members ?? 0);
}
