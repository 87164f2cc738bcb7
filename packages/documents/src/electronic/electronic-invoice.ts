import type { InvoiceDocument } from '../invoice/invoice-document.ts';
import { renderInvoiceFile } from '../invoice/render-invoice-pdf.ts';
import type { Pdf } from '../pdf/pdf-file.ts';
import { writeCiiInvoice } from './cii-invoice.ts';
import { facturXMetadata } from './factur-x-metadata.ts';

/** The name that Factur-X and ZUGFeRD prescribe. */
export const electronicFileName = 'factur-x.xml';

export type ElectronicInvoice = { readonly pdf: Uint8Array; readonly xml: string };

/**
 * A Factur-X 1.0 / ZUGFeRD 2 invoice (profile EN 16931): the PDF that people read carries the XML that programs read
 * (INV-8). Throws as {@link writeCiiInvoice}.
 */
export async function renderElectronicInvoice(document: InvoiceDocument): Promise<ElectronicInvoice> {
  const xml = writeCiiInvoice(document);
  const pdf = await renderInvoiceFile(document, (file) => attach(file, xml, document));
  return { pdf, xml };
}

function attach(pdf: Pdf, xml: string, { issuedOn, number }: InvoiceDocument): void {
  const made = new Date(`${issuedOn}T00:00:00Z`);
  pdf.file(Buffer.from(xml, 'utf8'), {
    ...{ name: electronicFileName, type: 'text/xml', description: number ?? '' },
    ...{ creationDate: made, modifiedDate: made, relationship: 'Alternative' },
  });
  pdf.appendXML(facturXMetadata(electronicFileName));
}
