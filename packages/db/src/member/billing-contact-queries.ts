import { isLocale, type Locale } from '@atrium/contracts/locale';
import type { billingEvents } from '@atrium/contracts/member/member-types';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';

export type BillingContact = {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly accountId: string;
  readonly firstName: string;
  readonly email: string;
  readonly locale: Locale;
  readonly byEmail: boolean;
  /** Null unless they want text messages about it and have a number that is confirmed. */
  readonly smsTo: string | null;
};

/**
 * Who hears of an event of billing: whoever sees invoices (INV-1) and has not switched it off (MEM-4). By e-mail unless they
 * say otherwise, by text message only if they ask for it.
 */
export async function listBillingContacts(
  { db }: SystemScope | TenantScope,
  organizationIds: readonly string[],
  event: (typeof billingEvents)[number],
  now: Date,
): Promise<BillingContact[]> {
  if (organizationIds.length === 0) return [];
  const { rows } = await sql<BillingContact>`
    select member.organization_id, organization.name as organization_name, account.id as account_id, account.first_name,
      account.login_identifier as email, account.locale, coalesce(preference.by_email, true) as by_email,
      case when preference.by_sms and account.phone_verified_at is not null then account.phone end as sms_to
    from member
    join organization on organization.id = member.organization_id
    join account on account.id = member.account_id
    left join contact_preference preference on preference.organization_id = member.organization_id
      and preference.account_id = member.account_id and preference.event = ${event}
    where member.organization_id = any(${[...new Set(organizationIds)]}::uuid[])
      and (member.role in ('legal_representative', 'administrator') or member.billing_right)
      and member.blocked_at is null and (member.ends_at is null or member.ends_at > ${now})
      and account.closed_at is null
      and (coalesce(preference.by_email, true) or (preference.by_sms and account.phone_verified_at is not null))
    order by member.organization_id, account.id`.execute(db);
  return rows.map((row) => ({ ...row, locale: isLocale(row.locale) ? row.locale : 'en' }));
}
