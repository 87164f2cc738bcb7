import { downloadProForma } from '@atrium/contracts/pro-forma/download-pro-forma';
import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';
import { findProForma, type ProFormaRow } from '@atrium/db/pro-forma/pro-forma-queries';
import type { InvoiceDocument } from '@atrium/documents/invoice/invoice-document';
import { invoiceDocument } from '../invoice/invoice-document.ts';
import type { Host } from '../kernel/host.ts';
import { implement } from '../kernel/implement.ts';
import { sellerDay } from '../seller/seller-day.ts';

export const downloadProFormaVerb = implement(downloadProForma, async ({ input, tenant, host, notFound }) => {
  const found = (await findProForma(tenant, input.proFormaId)) ?? notFound();
  // Loaded only where paper is drawn: it is memory.
  const { renderInvoicePdf } = await import('@atrium/documents/invoice/render-invoice-pdf');
  const pdf = await renderInvoicePdf(proFormaDocument(host, found));
  return {
    fileName: `${found.reference}.pdf`,
    mediaType: 'application/pdf' as const,
    content: Buffer.from(pdf).toString('base64'),
    encoding: 'base64' as const,
  };
});

/** Drawn as an unpaid invoice is, with bank details and reference; kind and last day say what it is (INV-7). */
export function proFormaDocument(host: Pick<Host, 'seller'>, row: ProFormaRow): InvoiceDocument {
  const madeOn = sellerDay(host, row.createdAt);
  const invoice: InvoiceRow = {
    ...row,
    ...{ kind: 'invoice', status: 'open', correctsInvoiceId: null, numberText: null, issuedOn: null },
    ...{ dueOn: row.expiresOn, paidMinor: 0, creditedMinor: 0, refundedMinor: 0, paidAt: null },
    ...{ billingAddressId: null, origin: 'renewal', purchaseId: null },
  };
  const { lines, vat } = row;
  return {
    ...invoiceDocument({ invoice, lines, vat, corrects: null, prepaidMinor: 0, today: madeOn, madeOn }),
    ...{ kind: 'pro_forma', dueOn: null, expiresOn: row.expiresOn },
  };
}
