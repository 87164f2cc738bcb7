import type { OrganizationId } from '@atrium/contracts/fields';
import { sql } from 'kysely';
import type { SystemScope, TenantScope } from '../client/scopes.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';

export const sendRemindersJob = 'send_reminders';

export type ReminderRow = {
  readonly invoiceId: string;
  readonly level: number;
  readonly channel: 'email' | 'sms';
  readonly kind: 'remind' | 'offer_prepaid';
  readonly code: string;
  readonly sentOn: string;
  readonly sentAt: Date;
  readonly recipients: number;
  readonly amountMinor: number;
};

/** False when a reminder of this level has left by this channel before. */
export async function insertReminder(
  { db, organizationId }: TenantScope,
  { amountMinor, ...row }: ReminderRow,
): Promise<boolean> {
  const inserted = await db
    .insertInto('paymentReminder')
    .values({ ...row, organizationId, amountMinor: BigInt(amountMinor) })
    .onConflict((conflict) =>
      conflict.columns(['organizationId', 'invoiceId', 'level', 'channel']).doNothing(),
    )
    .returning('level')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** The oldest first. */
export async function listReminders(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<ReminderRow[]> {
  const rows = await db
    .selectFrom('paymentReminder')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .where('invoiceId', '=', invoiceId)
    .orderBy('level')
    .orderBy('channel')
    .execute();
  return rows.map(({ organizationId: _, ...row }) => withNumbers(row) as ReminderRow);
}

export type OverdueKey = {
  readonly organizationId: OrganizationId;
  readonly id: string;
  readonly dueOn: string;
};

/** Invoices that were due on this day or before, page by page. */
export async function listOverdue(
  { db }: SystemScope,
  dueBefore: string,
  after: OverdueKey | null,
  limit: number,
): Promise<OverdueKey[]> {
  const { rows } = await sql<OverdueKey>`
    select due_on, organization_id, id from invoice
    where status in ('open', 'partly_paid') and kind = 'invoice' and due_on <= ${dueBefore}
      and (${after?.dueOn ?? null}::date is null
        or (due_on, organization_id, id) > (${after?.dueOn ?? null}::date, ${after?.organizationId ?? null}::uuid, ${after?.id ?? null}::uuid))
    order by due_on, organization_id, id limit ${limit}`.execute(db);
  return rows;
}

export type ReceivedRow = {
  readonly id: number;
  readonly bookedOn: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly outcome: string;
};

/** What the bank reported under an invoice's reference, whatever became of it (DUN-3). */
export async function listReceived(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<ReceivedRow[]> {
  const rows = await db
    .selectFrom('bankTransaction')
    .select(['id', 'bookedOn', 'amountMinor', 'currency', 'outcome'])
    .where('organizationId', '=', organizationId)
    .where('invoiceId', '=', invoiceId)
    .where('outcome', 'is not', null)
    .orderBy('bookedOn')
    .orderBy('id')
    .execute();
  return rows.map((row) => withNumbers(row) as ReceivedRow);
}
