import { messagesOf } from '@atrium/i18n/all-messages';
import { type Translate, translator } from '@atrium/i18n/translator';
import { paymentPartHeight } from '../payment-part/draw-payment-part.ts';
import { drawFooters, drawSender, footerHeight } from '../pdf/draw-letterhead.ts';
import { margin, mm, pageHeight } from '../pdf/lengths.ts';
import { closePdf, openPdf, type Pdf } from '../pdf/pdf-file.ts';
import { ink, Sheet } from '../pdf/sheet.ts';
import { assertPrintable } from './document-faults.ts';
import { drawHead, titleOf } from './draw-head.ts';
import { drawLines } from './draw-lines.ts';
import { drawNotes } from './draw-notes.ts';
import { drawPayment } from './draw-payment.ts';
import { drawTotals } from './draw-totals.ts';
import type { InvoiceDocument } from './invoice-document.ts';

/**
 * The document as a PDF/A-3 in its language, with the QR-bill at the foot of the last page when it has a payload
 * (INV-5, INV-7, INV-10). Throws an Error for a document that does not add up.
 */
export const renderInvoicePdf = (document: InvoiceDocument): Promise<Uint8Array> =>
  renderInvoiceFile(document, () => {});

/** As {@link renderInvoicePdf}; `attach` puts into the file what travels with it. */
export function renderInvoiceFile(
  document: InvoiceDocument,
  attach: (pdf: Pdf) => void,
): Promise<Uint8Array> {
  assertPrintable(document);
  const t = translator(document.locale, messagesOf(document.locale));
  const usual = draw(document, t, attach, false);
  // A page for the payment part alone is saved where smaller gaps make room for it.
  if (document.qrPayload === null || pagesOf(usual) !== 2) return closePdf(usual);
  const tight = draw(document, t, attach, true);
  return closePdf(pagesOf(tight) === 1 ? tight : usual);
}

const pagesOf = (pdf: Pdf): number => pdf.bufferedPageRange().count;

function draw(document: InvoiceDocument, t: Translate, attach: (pdf: Pdf) => void, isTight: boolean): Pdf {
  const pdf = openPdf({
    title: titleOf(document, t),
    author: document.seller.legalName,
    locale: document.locale,
    day: document.issuedOn,
  });
  attach(pdf);
  drawDocument(new Sheet(pdf, (sheet) => beginPage(sheet, document, t), { isTight }), document, t);
  return pdf;
}

function beginPage(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  sheet.floor = pageHeight - footerHeight - mm(4);
  if (pagesOf(sheet.pdf) === 1) return;
  // Pages fall out of their order: each says what it belongs to.
  sheet.artifact(() =>
    sheet.line(`${document.seller.brandName}  ·  ${titleOf(document, t)}`, margin.left, margin.top - mm(4), {
      ...{ size: 8, colour: ink.quiet },
    }),
  );
  sheet.y = margin.top + mm(6);
}

function drawDocument(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  const { seller, locale, qrPayload } = document;
  drawSender(sheet, seller, locale);
  drawHead(sheet, document, t);
  drawLines(sheet, document, t);
  drawTotals(sheet, document, t);
  drawNotes(sheet, document, t);
  drawPayment(sheet, document, t);
  // The footer moves above the payment part, which takes the width of the page down to its edge.
  const raised = qrPayload === null ? 0 : paymentPartHeight;
  drawFooters(
    sheet,
    [footerOf(document, t)],
    (page, pages) => t('documents.fact.page', { page: String(page), pages: String(pages) }),
    raised,
  );
}

const footerOf = ({ seller }: InvoiceDocument, t: Translate): string =>
  [
    seller.legalName,
    `${seller.address.postalCode} ${seller.address.city}`,
    seller.registration,
    seller.vatNumber === null ? null : t('documents.fact.sellerVat', { number: seller.vatNumber }),
  ]
    .filter((part) => part !== null)
    .join('  ·  ');
