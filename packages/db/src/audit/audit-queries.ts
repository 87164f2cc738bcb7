import type { Insertable } from 'kysely';
import type { Database } from '../client/create-database.ts';
import type { AccountAuditEvent, OrganizationAuditEvent } from '../generated/database.ts';

export type OrganizationAuditRow = Insertable<OrganizationAuditEvent>;
export type AccountAuditRow = Insertable<AccountAuditEvent>;

/** In the transaction of the change itself: neither can exist without the other (AUD-1). */
export async function insertAuditEvents(
  db: Database,
  rows: { readonly organization: OrganizationAuditRow[]; readonly account: AccountAuditRow[] },
): Promise<void> {
  if (rows.organization.length > 0) {
    await db.insertInto('organizationAuditEvent').values(rows.organization).execute();
  }
  if (rows.account.length > 0) await db.insertInto('accountAuditEvent').values(rows.account).execute();
}
