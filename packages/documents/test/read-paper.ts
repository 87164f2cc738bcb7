import type { InvoiceDocument } from '../src/invoice/invoice-document.ts';
import { renderInvoicePdf } from '../src/invoice/render-invoice-pdf.ts';
import { officialLabels } from '../src/payment-part/official-labels.ts';
import { type PrintedBill, printedBill } from '../src/payment-part/printed-bill.ts';
import { openBytes, textOf } from './read-pdf.ts';
import { scan } from './read-qr.ts';

const titles = Object.values(officialLabels).map(({ paymentPart }) => paymentPart);

/** A document as it lies on the table: the text of each page, and the text of its QR code by either reader. */
type Paper = { readonly pages: string[]; readonly seen: Readonly<Record<'zxing' | 'jsqr', string | null>> };

async function look(bytes: Uint8Array): Promise<Paper> {
  const pdf = await openBytes(bytes);
  try {
    const pages = await textOf(pdf);
    const hasPart = titles.some((title) => pages.at(-1)?.split('\n').includes(title));
    return { pages, seen: hasPart ? await scan(pdf) : { zxing: null, jsqr: null } };
  } finally {
    await pdf.destroy();
  }
}

/**
 * The text of each page of an invoice, a payment request or a pro forma. Whoever reads one has its payment part scanned, too: two
 * readers get exactly this payload from it, letter by letter (INV-10), and without a payload there is no payment part.
 */
export async function readPaper(bytes: Uint8Array, qrPayload: string | null): Promise<string[]> {
  const { pages, seen } = await look(bytes);
  for (const [reader, text] of Object.entries(seen))
    if (text !== qrPayload)
      throw new Error(
        `INV-10: ${reader} reads ${JSON.stringify(text)} in place of ${JSON.stringify(qrPayload)}`,
      );
  return pages;
}

/** As {@link readPaper}, of a document that somebody else has made: the bill that both readers see; null without a payment part. */
export async function readForeignPaper(
  bytes: Uint8Array,
): Promise<{ readonly pages: string[]; readonly bill: PrintedBill | null }> {
  const { pages, seen } = await look(bytes);
  if (seen.zxing !== seen.jsqr) throw new Error(`INV-10: two readers differ: ${JSON.stringify(seen)}`);
  return { pages, bill: seen.zxing === null ? null : printedBill(seen.zxing) };
}

/** As it is printed and read again. */
export const pagesOf = async (document: InvoiceDocument): Promise<string[]> =>
  readPaper(await renderInvoicePdf(document), document.qrPayload);
