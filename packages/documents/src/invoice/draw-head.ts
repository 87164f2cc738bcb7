import { formatReference } from '@atrium/billing/reference/printed';
import type { Translate } from '@atrium/i18n/translator';
import { secondColumn } from '../pdf/draw-letterhead.ts';
import { formatDay, formatPeriod } from '../pdf/format-day.ts';
import { contentWidth, margin, mm, pageWidth } from '../pdf/lengths.ts';
import { postalLines } from '../pdf/postal-lines.ts';
import { ink, type Sheet } from '../pdf/sheet.ts';
import type { InvoiceDocument } from './invoice-document.ts';

/** The window of a C5/6 envelope begins here. */
const windowTop = mm(48);

/** `Invoice 2026-000123`; without a number the kind alone. */
export const titleOf = ({ kind, number }: InvoiceDocument, t: Translate): string =>
  [t(`documents.kind.${kind}`), number].filter((part) => part !== null).join(' ');

/** Address, facts, title, and what the document is not. */
export function drawHead(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  const below = Math.max(drawAddress(sheet, document), drawFacts(sheet, document, t));
  sheet.y = sheet.isTight ? Math.max(below + mm(4), mm(76)) : Math.max(below + mm(7), mm(79));
  const style = { size: sheet.isTight ? 16 : 19, weight: 'bold', leading: 1.2 } as const;
  sheet.element('H1', () => {
    sheet.y += sheet.paragraph(
      sheet.lines(titleOf(document, t), contentWidth, style),
      margin.left,
      sheet.y,
      style,
    );
  });
  sheet.gap(mm(3), mm(1.5));
  drawMark(sheet, document, t);
  sheet.gap(mm(3), mm(1));
}

function drawAddress(sheet: Sheet, { buyer, seller, locale }: InvoiceDocument): number {
  const style = { size: 10, leading: 1.35 };
  const width = mm(82);
  const lines = [
    buyer.name,
    ...(buyer.addition ? [buyer.addition] : []),
    ...postalLines(buyer.address, locale, seller.address.country),
  ].flatMap((line) => sheet.lines(line, width, style));
  let height = 0;
  sheet.element('P', () => {
    height = sheet.paragraph(lines, margin.left, windowTop, style);
  });
  return windowTop + height;
}

type Fact = readonly [label: string, value: string];

function factsOf(document: InvoiceDocument, t: Translate): Fact[] {
  const { locale, number, issuedOn, dueOn, expiresOn, servicePeriod, reference, corrects, buyer } = document;
  const facts: (Fact | null)[] = [
    number === null ? null : [t('documents.fact.number'), number],
    [t('documents.fact.issued'), formatDay(locale, issuedOn)],
    dueOn === null ? null : [t('documents.fact.due'), formatDay(locale, dueOn)],
    expiresOn === null ? null : [t('documents.fact.validUntil'), formatDay(locale, expiresOn)],
    servicePeriod === null ? null : [t('documents.fact.period'), formatPeriod(locale, servicePeriod)],
    corrects === null
      ? null
      : [
          t('documents.fact.corrects'),
          t('documents.fact.ofDate', { number: corrects.number, date: formatDay(locale, corrects.issuedOn) }),
        ],
    buyer.vatNumber === null ? null : [t('documents.fact.customerVat'), buyer.vatNumber],
    reference === null ? null : [t('documents.fact.reference'), formatReference(reference)],
  ];
  return facts.filter((fact) => fact !== null);
}

function drawFacts(sheet: Sheet, document: InvoiceDocument, t: Translate): number {
  const width = pageWidth - margin.right - secondColumn;
  const label = { size: 7, colour: ink.quiet };
  const value = { size: 9, leading: 1.25 };
  const half = mm(36);
  let y = windowTop;
  let column = 0;
  for (const [name, text] of factsOf(document, t)) {
    // Short facts stand side by side, long ones have the width.
    const isShort = sheet.widthOf(text, value) < half - 6 && sheet.widthOf(name, label) < half - 6;
    if (!isShort && column === 1) {
      y += mm(8.5);
      column = 0;
    }
    const x = secondColumn + column * half;
    const lines = sheet.lines(text, isShort ? half : width, value);
    sheet.element('P', () => {
      sheet.line(name, x, y, label);
      sheet.paragraph(lines, x, y + 9, value);
    });
    if (isShort && column === 0) column = 1;
    else {
      y += mm(8.5) + (lines.length - 1) * value.size * value.leading;
      column = 0;
    }
  }
  return y + (column === 1 ? mm(8.5) : 0);
}

/** INV-5, INV-7: whoever holds the paper sees at once that it is no invoice. */
function drawMark(sheet: Sheet, { kind, seller }: InvoiceDocument, t: Translate): void {
  if (kind === 'invoice' || kind === 'credit_note') return;
  const style = { size: 9.5, weight: 'bold', leading: 1.35 } as const;
  const inset = mm(4);
  const lines = sheet.lines(t(`documents.mark.${kind}`), contentWidth - 2 * inset, style);
  const height = lines.length * style.size * style.leading + mm(4);
  sheet.artifact(() => {
    sheet.pdf.rect(margin.left, sheet.y, contentWidth, height).fill(ink.fill);
    sheet.pdf.rect(margin.left, sheet.y, mm(1.2), height).fill(seller.accentColour);
  });
  sheet.element('P', () => sheet.paragraph(lines, margin.left + inset, sheet.y + mm(2.2), style));
  sheet.y += height + mm(2);
}
