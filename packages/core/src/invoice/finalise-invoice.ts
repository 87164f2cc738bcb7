import { partsOf } from '@atrium/billing/date/calendar-date';
import { invoicePosting } from '@atrium/billing/ledger/document-postings';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  type InvoiceChange,
  type InvoiceRow,
  listInvoiceVat,
  numberInvoice,
} from '@atrium/db/invoice/invoice-queries';
import type { Host } from '../kernel/host.ts';
import { book } from '../ledger/book.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { postedDocument } from './posted-document.ts';

/**
 * Makes an invoice final: what it claims is booked, and it gets its number. Call it last in a transaction: everybody who
 * numbers waits from here to the commit (INV-2). An invoice that is final already stays as it is.
 */
export async function finaliseInvoice(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  invoice: InvoiceRow,
  now: Date,
  change: InvoiceChange = {},
): Promise<InvoiceRow> {
  if (invoice.numberText !== null) return invoice;
  await postInvoice(tenant, host, invoice, now);
  return drawInvoiceNumber(tenant, host, invoice, now, change);
}

/** Only the number, where the invoice is in the books already. */
export async function drawInvoiceNumber(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  invoice: InvoiceRow,
  now: Date,
  change: InvoiceChange = {},
): Promise<InvoiceRow> {
  const { seller } = host;
  const issuedOn = sellerDay(host, now);
  const series = invoice.kind === 'credit_note' ? seller.creditSeries : seller.invoiceSeries;
  const fiscalYear = partsOf(issuedOn).year;
  const final = { sellerId: seller.id, series, fiscalYear, issuedOn };
  const numberText = await numberInvoice(tenant, invoice.id, final, change);
  return { ...invoice, ...change, numberText, issuedOn };
}

/** What the buyer owes, net and VAT per rate; once per invoice, whoever comes first. */
export async function postInvoice(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  invoice: InvoiceRow,
  now: Date,
): Promise<void> {
  const document = postedDocument(invoice, await listInvoiceVat(tenant, [invoice.id]));
  await book(tenant, host, invoicePosting(document), { invoiceId: invoice.id }, now);
}
