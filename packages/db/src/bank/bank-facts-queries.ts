import type { OrganizationId } from '@atrium/contracts/fields';
import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import type { InvoiceRow } from '../invoice/invoice-queries.ts';
import { withNumbers } from '../invoice/invoice-queries.ts';
import type { BankTransactionRow } from './bank-transaction-queries.ts';

/** The organizations of these numbers that are still customers; money of one that is gone waits for staff. */
export async function findOrganizationsByNumber(
  { db }: SystemScope,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, OrganizationId>> {
  if (numbers.length === 0) return new Map();
  const { rows } = await sql<{ number: bigint; id: OrganizationId }>`
    select number, id from organization where number = any(${[...new Set(numbers)]}::bigint[]) and deleted_at is null`.execute(
    db,
  );
  return new Map(rows.map(({ number, id }) => [Number(number), id]));
}

/** As `lockMoney`, for several organizations, always in one order. */
export async function lockMoneyOfMany({ db }: SystemScope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`select id from organization where id = any(${[...ids]}::uuid[]) order by id for no key update`.execute(
    db,
  );
}

export type OwnedInvoice = InvoiceRow & { readonly organizationId: OrganizationId };

/** The invoices of these references, locked for a change. */
export async function lockInvoicesByReference(
  { db }: SystemScope,
  sellerId: number,
  references: readonly string[],
): Promise<OwnedInvoice[]> {
  if (references.length === 0) return [];
  const { rows } = await sql<OwnedInvoice>`
    select organization_id, id, kind, status, seller_id, reference, reference_number, corrects_invoice_id, number_text, issued_on,
      due_on, created_at, currency, net_minor, vat_minor, gross_minor, paid_minor, credited_minor, refunded_minor, paid_at,
      seller, bill_to, billing_address_id, locale, vat_kind, vat_country, origin, purchase_id
    from invoice where seller_id = ${sellerId} and reference = any(${[...new Set(references)]}::text[])
    order by organization_id, id for no key update`.execute(db);
  return rows.map((row) => withNumbers(row) as OwnedInvoice);
}

/** Which organizations have paid from an account before, by their own reference. */
export async function findDebtors(
  { db }: SystemScope,
  sellerId: number,
  ibans: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ibans.length === 0) return new Map();
  const { rows } = await sql<{ debtorIban: string; ids: string[] }>`
    select debtor_iban, array_agg(distinct organization_id) as ids from bank_transaction
    where seller_id = ${sellerId} and debtor_iban = any(${[...new Set(ibans)]}::text[]) and organization_id is not null
    group by debtor_iban`.execute(db);
  return new Map(rows.map(({ debtorIban, ids }) => [debtorIban, ids]));
}

/** The movement that a reversal takes back: the latest of that amount which shares a name with it and is not taken back. */
export async function findReversed(
  { db }: SystemScope,
  sellerId: number,
  reversal: BankTransactionRow,
): Promise<BankTransactionRow | undefined> {
  const { rows } = await sql<BankTransactionRow>`
    select id, file_id, account, booked_on, value_on, direction, is_reversal, amount_minor, currency, bank_reference,
      end_to_end_id, reference, message, debtor_iban, debtor_name, is_unclear, outcome, why, organization_id, invoice_id, payout_id, part_of
    from bank_transaction original
    where seller_id = ${sellerId} and account = ${reversal.account} and not is_reversal and direction <> ${reversal.direction}
      and amount_minor = ${reversal.amountMinor} and currency = ${reversal.currency} and outcome is not null
      and resolution is distinct from 'returned' and not has_parts
      and ((bank_reference <> '' and bank_reference = ${reversal.bankReference}) or reference = ${reversal.reference}
        or end_to_end_id = ${reversal.endToEndId})
      and not exists (select from bank_transaction taken where taken.reverses_id = original.id)
    order by id desc limit 1 for no key update`.execute(db);
  return rows[0] && (withNumbers(rows[0]) as BankTransactionRow);
}
