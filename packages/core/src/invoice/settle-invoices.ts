import type { AccountKind } from '@atrium/billing/ledger/account';
import { type Transfer, transfer } from '@atrium/billing/ledger/posting';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { JsonObject } from '@atrium/db/generated/database';
import { changeInvoice, type InvoiceRow, lockInvoices } from '@atrium/db/invoice/invoice-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import type { Host } from '../kernel/host.ts';
import { book } from '../ledger/book.ts';
import { afterInvoicesPaid, type MoneyEffects } from './after-invoices-paid.ts';
import { creditEnded } from './credit-ended.ts';
import { dueOf } from './due-of.ts';
import { drawInvoiceNumber, postInvoice } from './finalise-invoice.ts';

export type Settlement = {
  /** Of the posting: `pay:<payment>:settle`, `bank:<entry>`. */
  readonly key: string;
  readonly kind: string;
  readonly cause: JsonObject;
  /** The day the money was booked; today by default. */
  readonly bookedOn?: string;
  /** What pays which invoice, from where; together at most what is due of it. */
  readonly parts: readonly {
    readonly invoiceId: string;
    readonly from: AccountKind;
    readonly amountMinor: number;
  }[];
  /** Further transfers of the same transaction, such as the excess that goes to the prepaid account. */
  readonly also?: readonly Transfer[];
};

/**
 * Money for invoices has come: books it, carries out what follows from being paid, and draws the numbers last (INV-2).
 * Once per key. The caller has checked what is due under `lockMoney`. Answers the invoices as they are then.
 */
export async function settleInvoices(
  tenant: TenantScope,
  host: Host,
  settlement: Settlement,
  now: Date,
  effects: MoneyEffects,
): Promise<InvoiceRow[]> {
  await lockMoney(tenant);
  const { parts, also = [] } = settlement;
  const invoices = await lockInvoices(tenant, [...new Set(parts.map(({ invoiceId }) => invoiceId))]);
  const settled = invoices.map((invoice) => withMoney(invoice, settlement, now));
  for (const invoice of invoices) await postInvoice(tenant, host, invoice, now);
  const transfers = parts.flatMap(({ invoiceId, from, amountMinor }) => {
    const { currency } = settled.find(({ id }) => id === invoiceId) as InvoiceRow;
    return transfer(from, 'ar', { amountMinor, currency }, invoiceId);
  });
  const { key, kind, cause, bookedOn } = settlement;
  const posting = { key, kind, transfers: [...transfers, ...also] };
  const { repeated } = await book(tenant, host, posting, cause, now, bookedOn);
  if (repeated) return invoices;
  const { organizationId } = tenant;
  const settling = { scope: tenant, tenantOf: () => tenant, host, now, effects };
  const paid = settled
    .filter(({ status }) => status === 'paid')
    .map((invoice) => ({ ...invoice, organizationId }));
  const ended = await afterInvoicesPaid(settling, paid);
  const stored = await store(tenant, host, settled, now, effects);
  await creditEnded(settling, paid, ended);
  return stored;
}

function withMoney(invoice: InvoiceRow, { key, parts }: Settlement, now: Date): InvoiceRow {
  let amountMinor = 0;
  for (const part of parts) if (part.invoiceId === invoice.id) amountMinor += part.amountMinor;
  const due = dueOf(invoice);
  if (amountMinor > due) throw new Error(`${key} pays ${amountMinor} of an invoice of which ${due} is due.`);
  const paidMinor = invoice.paidMinor + amountMinor;
  const whole = amountMinor === due;
  const status = whole ? 'paid' : 'partly_paid';
  return { ...invoice, paidMinor, status, paidAt: whole ? now : invoice.paidAt };
}

/** In id order, numbers last: from the first one on, everybody else who draws waits. */
async function store(
  tenant: TenantScope,
  host: Host,
  invoices: readonly InvoiceRow[],
  now: Date,
  { audit }: MoneyEffects,
): Promise<InvoiceRow[]> {
  const changeOf = ({ status, paidMinor, paidAt }: InvoiceRow) => ({
    ...{ status, paidMinor },
    ...(paidAt ? { paidAt } : {}),
  });
  const drawn = (invoice: InvoiceRow) => invoice.numberText === null && invoice.paidAt !== null;
  for (const invoice of invoices)
    if (!drawn(invoice)) await changeInvoice(tenant, invoice.id, changeOf(invoice));
  const done: InvoiceRow[] = [];
  for (const invoice of invoices)
    done.push(
      drawn(invoice) ? await drawInvoiceNumber(tenant, host, invoice, now, changeOf(invoice)) : invoice,
    );
  for (const { id, status, numberText, grossMinor, currency } of done)
    audit.organization(tenant.organizationId, {
      event: 'invoice.settle',
      targetId: id,
      after: { status, number: numberText, grossMinor, currency },
    });
  return done;
}
