import { isEuMember } from '@atrium/billing/vat/vat-area';
import { downloadInvoice } from '@atrium/contracts/invoice/download-invoice';
import { findInvoice } from '@atrium/db/invoice/invoice-queries';
import type { InvoiceDocument } from '@atrium/documents/invoice/invoice-document';
import { implement } from '../kernel/implement.ts';
import type { BillTo } from './invoice-parties.ts';
import { loadDocument } from './load-document.ts';

export const downloadInvoiceVerb = implement(
  downloadInvoice,
  async ({ input, tenant, host, now, notFound }) => {
    const invoice = (await findInvoice(tenant, input.invoiceId)) ?? notFound();
    const document = await loadDocument(tenant, host, invoice, now);
    const { business, country } = invoice.billTo as BillTo;
    const electronic = business && isEuMember(country) && document.number !== null;
    return {
      fileName: `${invoice.numberText ?? invoice.reference}.pdf`,
      mediaType: 'application/pdf' as const,
      content: Buffer.from(await render(document, electronic)).toString('base64'),
      encoding: 'base64' as const,
    };
  },
);

/** The PDF of a business in the EU is an electronic invoice, too (INV-8). Loaded only where paper is drawn: it is memory. */
async function render(document: InvoiceDocument, electronic: boolean): Promise<Uint8Array> {
  if (!electronic) {
    const { renderInvoicePdf } = await import('@atrium/documents/invoice/render-invoice-pdf');
    return renderInvoicePdf(document);
  }
  const { renderElectronicInvoice } = await import('@atrium/documents/electronic/electronic-invoice');
  return (await renderElectronicInvoice(document)).pdf;
}
