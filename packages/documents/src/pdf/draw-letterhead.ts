import type { Locale } from '@atrium/contracts/locale';
import type { Seller } from '../invoice/invoice-document.ts';
import { contentWidth, margin, mm, pageHeight, pageWidth } from './lengths.ts';
import { postalLines } from './postal-lines.ts';
import { ink, type Sheet } from './sheet.ts';

const right = pageWidth - margin.right;
/** The second column of the first page: sender, then facts. */
export const secondColumn = margin.left + mm(100);
export const footerHeight = mm(16);
/** Above a payment part, which is cut off: no printer needs an edge there. */
export const raisedFooterHeight = mm(10);

/** The sender at the top of the first page. */
export function drawSender(sheet: Sheet, seller: Seller, locale: Locale): void {
  const top = margin.top;
  if (seller.logo) {
    const logo = Buffer.from(seller.logo);
    sheet.element('Figure', () => sheet.pdf.image(logo, margin.left, top, { fit: [mm(50), mm(16)] }), {
      alt: seller.brandName,
    });
  } else {
    const style = { size: 17, weight: 'bold', colour: seller.accentColour, leading: 1.15 } as const;
    const lines = sheet.lines(seller.brandName, mm(92), style).slice(0, 2);
    sheet.element('P', () => sheet.paragraph(lines, margin.left, top - 2, style));
  }
  const small = { size: 8, colour: ink.quiet, leading: 1.35 };
  const lines = [
    ...postalLines(seller.address, locale, seller.address.country),
    ...[seller.email, seller.website].filter((line) => line !== null),
  ].flatMap((line) => sheet.lines(line, right - secondColumn, small));
  sheet.element('P', () => {
    const name = { ...small, weight: 'bold', colour: ink.text } as const;
    const height = sheet.paragraph(
      sheet.lines(seller.legalName, right - secondColumn, name),
      secondColumn,
      top,
      name,
    );
    sheet.paragraph(lines, secondColumn, top + height, small);
  });
}

/** The last lines of each page, once the number of pages is known; `raised` pages carry a payment part below. */
export function drawFooters(
  sheet: Sheet,
  left: readonly string[],
  pageOf: (page: number, pages: number) => string,
  raisedOnLast: number,
): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  const style = { size: 7, colour: ink.quiet, leading: 1.35 };
  const lines = left.flatMap((line) => sheet.lines(line, contentWidth - mm(30), style));
  for (let page = start; page < start + count; page += 1) {
    sheet.pdf.switchToPage(page);
    const raised = page === start + count - 1 ? raisedOnLast : 0;
    const y = pageHeight + mm(1) - (raised > 0 ? raised + raisedFooterHeight : footerHeight);
    sheet.rule(y);
    sheet.artifact(() => {
      sheet.paragraph(lines, margin.left, y + 5, style);
      sheet.line(pageOf(page - start + 1, count), right, y + 5, { ...style, align: 'right' });
    });
  }
}
