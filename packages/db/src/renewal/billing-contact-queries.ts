import type { ContactEvent } from '@atrium/contracts/member/member-types';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import type { LocaleCode } from '../generated/database.ts';

/** Somebody who looks after the accounting of an organization and wants to hear of an event by e-mail. */
export type BillingContact = {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly email: string;
  readonly firstName: string;
  readonly locale: LocaleCode;
};

/**
 * Whoever may see the invoices of these organizations (PERM-4) and has not said that they do not want this event
 * (MEM-4). Nobody who is blocked, or whose membership has ended.
 */
export async function listBillingContacts(
  { db }: SystemScope | TenantScope,
  organizationIds: readonly string[],
  event: ContactEvent,
  now: Date,
): Promise<BillingContact[]> {
  if (organizationIds.length === 0) return [];
  const { rows } = await sql<BillingContact>`
    select member.organization_id, organization.name as organization_name,
      account.login_identifier as email, account.first_name, account.locale
    from member
    join organization on organization.id = member.organization_id
    join account on account.id = member.account_id
    left join contact_preference preference on preference.organization_id = member.organization_id
      and preference.account_id = member.account_id and preference.event = ${event}
    where member.organization_id = any(${[...organizationIds]}::uuid[])
      and (member.role in ('legal_representative', 'administrator')
        or (member.role = 'collaborator' and member.billing_right))
      and member.blocked_at is null and (member.ends_at is null or member.ends_at > ${now})
      and coalesce(preference.by_email, true)
    order by member.organization_id, account.id`.execute(db);
  return rows;
}
