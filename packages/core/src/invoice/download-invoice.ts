import { downloadInvoice } from '@atrium/contracts/invoice/download-invoice';
import { findInvoice } from '@atrium/db/invoice/invoice-queries';
import type { InvoiceDocument } from '@atrium/documents/invoice/invoice-document';
import { implement } from '../kernel/implement.ts';
import { isElectronic } from './is-electronic.ts';
import { loadDocument } from './load-document.ts';

export const downloadInvoiceVerb = implement(
  downloadInvoice,
  async ({ input, tenant, host, now, notFound }) => {
    const invoice = (await findInvoice(tenant, input.invoiceId)) ?? notFound();
    const electronic = isElectronic(invoice);
    if (input.format === 'xml' && !electronic) notFound();
    const document = await loadDocument(tenant, host, invoice, now);
    const name = invoice.numberText ?? invoice.reference;
    if (input.format === 'xml')
      return {
        ...{ fileName: `${name}.xml`, mediaType: 'application/xml; charset=utf-8' as const },
        ...{ content: await xmlOf(document), encoding: 'utf8' as const },
      };
    return {
      fileName: `${name}.pdf`,
      mediaType: 'application/pdf' as const,
      content: Buffer.from(await render(document, electronic)).toString('base64'),
      encoding: 'base64' as const,
    };
  },
);

/** What the PDF of a business in the EU carries, on its own (INV-8). */
async function xmlOf(document: InvoiceDocument): Promise<string> {
  const { writeCiiInvoice } = await import('@atrium/documents/electronic/cii-invoice');
  return writeCiiInvoice(document);
}

/** The PDF of a business in the EU is an electronic invoice, too (INV-8). Loaded only where paper is drawn: it is memory. */
async function render(document: InvoiceDocument, electronic: boolean): Promise<Uint8Array> {
  if (!electronic) {
    const { renderInvoicePdf } = await import('@atrium/documents/invoice/render-invoice-pdf');
    return renderInvoicePdf(document);
  }
  const { renderElectronicInvoice } = await import('@atrium/documents/electronic/electronic-invoice');
  return (await renderElectronicInvoice(document)).pdf;
}
