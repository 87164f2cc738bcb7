import type { TenantScope } from '@atrium/db/client/scopes';
import {
  findInvoice,
  type InvoiceRow,
  listInvoiceLines,
  listInvoiceVat,
  sumPrepaidPaid,
} from '@atrium/db/invoice/invoice-queries';
import type { InvoiceDocument } from '@atrium/documents/invoice/invoice-document';
import type { Host } from '../kernel/host.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { invoiceDocument } from './invoice-document.ts';

/** An invoice with all that its document shows. */
export async function loadDocument(
  tenant: TenantScope,
  host: Pick<Host, 'seller'>,
  invoice: InvoiceRow,
  now: Date,
): Promise<InvoiceDocument> {
  const { id, correctsInvoiceId } = invoice;
  return invoiceDocument({
    invoice,
    lines: await listInvoiceLines(tenant, id),
    vat: await listInvoiceVat(tenant, [id]),
    corrects: correctsInvoiceId === null ? null : ((await findInvoice(tenant, correctsInvoiceId)) ?? null),
    prepaidMinor: Math.min(invoice.paidMinor, await sumPrepaidPaid(tenant, id)),
    today: await readOrganizationDay(tenant, host, now),
    madeOn: sellerDay(host, invoice.createdAt),
  });
}
