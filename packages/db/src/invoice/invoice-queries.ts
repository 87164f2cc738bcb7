import type { Currency } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';
import { sql } from 'kysely';
import { newId } from '../client/new-id.ts';
import type { TenantScope } from '../client/scopes.ts';
import type { BillingPeriod, InvoiceKind, InvoiceStatus, Json } from '../generated/database.ts';
import { invoiceSearchText } from './invoice-search-text.ts';

export type { InvoiceKind, InvoiceStatus } from '../generated/database.ts';

/** No day of a product is billed twice. */
export const billedOnceConstraint = 'service_period_billed_once';

export type InvoiceRow = {
  readonly id: string;
  readonly kind: InvoiceKind;
  readonly status: InvoiceStatus;
  readonly sellerId: number;
  readonly reference: string;
  readonly referenceNumber: number;
  readonly correctsInvoiceId: string | null;
  readonly numberText: string | null;
  readonly issuedOn: string | null;
  readonly dueOn: string;
  readonly createdAt: Date;
  readonly currency: Currency;
  readonly netMinor: number;
  readonly vatMinor: number;
  readonly grossMinor: number;
  readonly paidMinor: number;
  readonly creditedMinor: number;
  readonly refundedMinor: number;
  readonly paidAt: Date | null;
  readonly seller: Json;
  readonly billTo: Json;
  readonly billingAddressId: string | null;
  readonly locale: Locale;
  readonly vatKind: 'domestic' | 'oss' | 'reverse_charge' | 'none';
  readonly vatCountry: string | null;
  readonly origin: 'purchase' | 'renewal' | 'change' | 'manual';
  readonly purchaseId: string | null;
};

export type InvoiceLineRow = {
  readonly position: number;
  readonly productId: string | null;
  readonly productType: string | null;
  readonly plan: string | null;
  readonly period: BillingPeriod | null;
  readonly description: string;
  readonly serviceFrom: string | null;
  /** The day after the last one. */
  readonly serviceTo: string | null;
  readonly quantity: number;
  readonly unitNetMinor: number;
  readonly discountMinor: number;
  readonly discountKind: string | null;
  readonly discountLabel: string;
  readonly netMinor: number;
  readonly vatCountry: string | null;
  readonly vatCategory: string;
  readonly vatBasisPoints: number;
};

export type InvoiceVatRow = {
  readonly vatCountry: string;
  readonly vatCategory: string;
  readonly vatBasisPoints: number;
  readonly netMinor: number;
  readonly vatMinor: number;
};

const columns = [
  ...['id', 'kind', 'status', 'sellerId', 'reference', 'referenceNumber', 'correctsInvoiceId'],
  ...['numberText', 'issuedOn', 'dueOn', 'createdAt', 'currency', 'netMinor', 'vatMinor', 'grossMinor'],
  ...['paidMinor', 'creditedMinor', 'refundedMinor', 'paidAt', 'seller', 'billTo', 'billingAddressId'],
  ...['locale', 'vatKind', 'vatCountry', 'origin', 'purchaseId'],
] as (keyof InvoiceRow)[];

type AsNumber<V> = V extends bigint ? number : V;

/** 64-bit integers of the store as the numbers that amounts are here; all are far below 2^53. */
export const withNumbers = <R extends object>(row: R): { [K in keyof R]: AsNumber<R[K]> } => {
  const copy = { ...row } as Record<string, unknown>;
  for (const key in copy) if (typeof copy[key] === 'bigint') copy[key] = Number(copy[key]);
  return copy as never;
};

export async function drawReferenceNumber({ db }: TenantScope): Promise<number> {
  const { rows } = await sql<{ value: bigint }>`select nextval('invoice_reference_number') as value`.execute(
    db,
  );
  return Number(rows[0]?.value);
}

export async function insertInvoice(
  { db, organizationId }: TenantScope,
  invoice: InvoiceRow,
  lines: readonly InvoiceLineRow[],
  vat: readonly InvoiceVatRow[],
): Promise<void> {
  const { numberText: _, issuedOn: __, ...row } = invoice;
  await db
    .insertInto('invoice')
    .values({ ...amountsToBigint(row), organizationId, searchText: invoiceSearchText(lines) } as never)
    .execute();
  await db
    .insertInto('invoiceLine')
    .values(
      lines.map((line) => ({ ...amountsToBigint(line), organizationId, invoiceId: invoice.id })) as never,
    )
    .execute();
  await db
    .insertInto('invoiceVat')
    .values(
      vat.map((total) => ({ ...amountsToBigint(total), organizationId, invoiceId: invoice.id })) as never,
    )
    .execute();
}

const amountsToBigint = <R extends object>(row: R) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      key.endsWith('Minor') || key === 'referenceNumber' ? BigInt(value as number) : value,
    ]),
  );

/** The invoices, locked for a change, in id order; those that do not exist are missing. */
export async function lockInvoices(
  { db, organizationId }: TenantScope,
  ids: readonly string[],
): Promise<InvoiceRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('invoice')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return rows.map((row) => withNumbers(row) as InvoiceRow);
}

export async function findInvoice(
  { db, organizationId }: TenantScope,
  id: string,
): Promise<InvoiceRow | undefined> {
  const row = await db
    .selectFrom('invoice')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && (withNumbers(row) as InvoiceRow);
}

export async function listInvoiceLines(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<InvoiceLineRow[]> {
  const rows = await db
    .selectFrom('invoiceLine')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .where('invoiceId', '=', invoiceId)
    .orderBy('position')
    .execute();
  return rows.map(({ organizationId: _, invoiceId: __, ...row }) => withNumbers(row) as InvoiceLineRow);
}

export async function listInvoiceVat(
  { db, organizationId }: TenantScope,
  invoiceIds: readonly string[],
): Promise<(InvoiceVatRow & { readonly invoiceId: string })[]> {
  if (invoiceIds.length === 0) return [];
  const rows = await db
    .selectFrom('invoiceVat')
    .select(['invoiceId', 'vatCountry', 'vatCategory', 'vatBasisPoints', 'netMinor', 'vatMinor'])
    .where('organizationId', '=', organizationId)
    .where('invoiceId', 'in', [...invoiceIds])
    .orderBy('vatBasisPoints', 'desc')
    .execute();
  return rows.map(withNumbers);
}

export type InvoiceChange = Partial<{
  status: InvoiceStatus;
  paidMinor: number;
  creditedMinor: number;
  refundedMinor: number;
  paidAt: Date;
}>;

/** What may change of an invoice, final or not. */
export async function changeInvoice(
  { db, organizationId }: TenantScope,
  id: string,
  change: InvoiceChange,
): Promise<void> {
  await db
    .updateTable('invoice')
    .set(amountsToBigint(change) as never)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

export type FinalNumber = {
  readonly sellerId: number;
  readonly series: string;
  readonly fiscalYear: number;
  readonly issuedOn: string;
};

/**
 * Draws the next number and makes the invoice final with it. The counter's row stays locked until the commit, for all
 * organizations: call it last (INV-2).
 */
export async function numberInvoice(
  { db, organizationId }: TenantScope,
  id: string,
  { sellerId, series, fiscalYear, issuedOn }: FinalNumber,
  change: InvoiceChange = {},
): Promise<string> {
  const { rows } = await sql<{ number: number }>`
    select draw_number(${sellerId}::smallint, ${series}, ${fiscalYear}) as number`.execute(db);
  const number = rows[0]?.number ?? 0;
  const numberText = `${series}-${fiscalYear}-${String(number).padStart(6, '0')}`;
  await db
    .updateTable('invoice')
    .set({ ...amountsToBigint(change), series, fiscalYear, number, numberText, issuedOn } as never)
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .where('number', 'is', null)
    .execute();
  return numberText;
}

export type ServiceDays = { readonly productId: string; readonly from: string; readonly to: string };

/** Days that an invoice bills; the store refuses one that is billed already. */
export async function claimServiceDays(
  { db, organizationId }: TenantScope,
  invoiceId: string | null,
  days: readonly ServiceDays[],
): Promise<void> {
  if (days.length === 0) return;
  await db
    .insertInto('servicePeriod')
    .values(
      days.map(({ productId, from, to }) => ({
        ...{ organizationId, id: newId(), productId, invoiceId },
        service: sql<string>`daterange(${from}::date, ${to}::date)`,
      })),
    )
    .execute();
}

/** Gives back what an invoice has billed, of one product or of all. */
export async function releaseServiceDays(
  { db, organizationId }: TenantScope,
  invoiceId: string,
  now: Date,
  productId?: string,
): Promise<ServiceDays[]> {
  return db
    .updateTable('servicePeriod')
    .set({ releasedAt: now })
    .where('organizationId', '=', organizationId)
    .where('invoiceId', '=', invoiceId)
    .where('releasedAt', 'is', null)
    .$if(productId !== undefined, (query) => query.where('productId', '=', productId ?? ''))
    .returning(['productId', sql<string>`lower(service)`.as('from'), sql<string>`upper(service)`.as('to')])
    .execute();
}

/** What credit notes have taken back of an invoice, line by line. */
export async function listCreditedLines(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<{ readonly position: number; readonly netMinor: number }[]> {
  const rows = await db
    .selectFrom('invoiceLine')
    .innerJoin('invoice as note', (join) =>
      join
        .onRef('note.organizationId', '=', 'invoiceLine.organizationId')
        .onRef('note.id', '=', 'invoiceLine.invoiceId'),
    )
    .select(['invoiceLine.position', 'invoiceLine.netMinor'])
    .where('note.organizationId', '=', organizationId)
    .where('note.correctsInvoiceId', '=', invoiceId)
    .execute();
  return rows.map(withNumbers);
}

/** The credit notes of an invoice, oldest first. */
export async function listCreditNotes(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<InvoiceRow[]> {
  const rows = await db
    .selectFrom('invoice')
    .select(columns)
    .where('organizationId', '=', organizationId)
    .where('correctsInvoiceId', '=', invoiceId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => withNumbers(row) as InvoiceRow);
}

/** What prepaid money has paid of an invoice, on hold before or not. */
export async function sumPrepaidPaid(
  { db, organizationId }: TenantScope,
  invoiceId: string,
): Promise<number> {
  const row = await db
    .selectFrom('ledgerTransfer as transfer')
    .innerJoin('ledgerAccount as debit', 'debit.id', 'transfer.debitId')
    .innerJoin('ledgerAccount as credit', 'credit.id', 'transfer.creditId')
    .select((is) => is.fn.sum<string>('transfer.amountMinor').as('total'))
    .where('transfer.organizationId', '=', organizationId)
    .where('transfer.invoiceId', '=', invoiceId)
    .where('debit.kind', 'in', ['prepaid', 'hold'])
    .where('credit.kind', '=', 'receivable')
    .executeTakeFirst();
  return Number(row?.total ?? 0);
}
