import type { InvoiceDocument } from '../src/invoice/invoice-document.ts';
import { renderInvoicePdf } from '../src/invoice/render-invoice-pdf.ts';
import { officialLabels } from '../src/payment-part/official-labels.ts';
import { openBytes, textOf } from './read-pdf.ts';
import { scan } from './read-qr.ts';

const titles = Object.values(officialLabels).map(({ paymentPart }) => paymentPart);

/**
 * The text of each page of an invoice, a payment request or a pro forma. Whoever reads one has its payment part scanned, too: two
 * readers get exactly this payload from it, letter by letter (INV-10), and without a payload there is no payment part.
 */
export async function readPaper(bytes: Uint8Array, qrPayload: string | null): Promise<string[]> {
  const pdf = await openBytes(bytes);
  try {
    const pages = await textOf(pdf);
    const hasPart = titles.some((title) => pages.at(-1)?.split('\n').includes(title));
    const seen = hasPart ? await scan(pdf) : { zxing: null, jsqr: null };
    for (const [reader, text] of Object.entries(seen))
      if (text !== qrPayload)
        throw new Error(
          `INV-10: ${reader} reads ${JSON.stringify(text)} in place of ${JSON.stringify(qrPayload)}`,
        );
    return pages;
  } finally {
    await pdf.destroy();
  }
}

/** As it is printed and read again. */
export const pagesOf = async (document: InvoiceDocument): Promise<string[]> =>
  readPaper(await renderInvoicePdf(document), document.qrPayload);
