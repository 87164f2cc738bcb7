import type { Locale } from '@atrium/contracts/locale';
import { formatAmount } from '@atrium/i18n/format-amount';
import { formatPercent } from '@atrium/i18n/format-percent';
import type { Translate } from '@atrium/i18n/translator';
import { margin, mm, pageWidth } from '../pdf/lengths.ts';
import { ink, type Sheet } from '../pdf/sheet.ts';
import type { InvoiceDocument } from './invoice-document.ts';

const right = pageWidth - margin.right;
const left = margin.left + mm(92);
const rowHeight = 15;

type Row = { readonly label: string; readonly minor: number; readonly strong?: boolean };

function rowsOf(document: InvoiceDocument, t: Translate): Row[] {
  const { kind, netMinor, vatMinor, grossMinor, prepaidMinor, paidMinor, dueMinor, currency } = document;
  const gross =
    kind === 'credit_note'
      ? t('documents.total.credited', { currency })
      : t('documents.total.gross', { currency });
  const rows: Row[] = [];
  // Nothing to tell apart where no VAT is charged and none is spoken of.
  if (kind !== 'top_up_receipt')
    rows.push({ label: t('documents.total.net'), minor: netMinor }, ...vatRows(document, t, vatMinor));
  rows.push({ label: gross, minor: grossMinor, strong: true });
  if (kind === 'credit_note' || kind === 'top_up_receipt') return rows;
  if (prepaidMinor > 0) rows.push({ label: t('documents.total.prepaid'), minor: -prepaidMinor });
  if (paidMinor > 0) rows.push({ label: t('documents.total.paid'), minor: -paidMinor });
  // Said once: a gross total of which nothing is paid is what is due.
  if (dueMinor !== grossMinor && document.state !== 'cancelled')
    rows.push({ label: t('documents.total.due', { currency }), minor: dueMinor, strong: true });
  return rows;
}

/** With one rate it stands in the totals; several have a table of their own. */
function vatRows(document: InvoiceDocument, t: Translate, vatMinor: number): Row[] {
  const [only] = document.vat;
  const label = t('documents.total.vat');
  return document.vat.length === 1 && only?.category === 'standard'
    ? [{ label: `${label} ${formatPercent(document.locale, only.rateBasisPoints)}`, minor: vatMinor }]
    : [{ label, minor: vatMinor }];
}

/** A true minus: number formats use the hyphen of a keyboard. */
const signed = (locale: Locale, minor: number): string => formatAmount(locale, minor).replace('-', '−');

/** What the sums need below the last line, so that none of them stands on a page without one. */
export const totalsHeight = (document: InvoiceDocument, t: Translate): number =>
  Math.max(rowsOf(document, t).length, document.vat.length + 1) * (rowHeight + 2) + mm(8);

/** VAT per rate at the left, the sums at the right. */
export function drawTotals(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  const rows = rowsOf(document, t);
  sheet.need(totalsHeight(document, t));
  sheet.gap(mm(3), mm(1.5));
  const top = sheet.y;
  if (document.kind !== 'top_up_receipt') drawVatTable(sheet, document, t, top);
  let y = top;
  for (const { label, minor, strong } of rows) {
    const style = { size: strong ? 10.5 : 9, weight: strong ? 'bold' : 'regular' } as const;
    if (strong) {
      y += 2;
      sheet.rule(y, { from: left, width: right - left, colour: ink.text, weight: 0.75 });
    }
    const baseline = y + (strong ? 4 : 3);
    sheet.element('P', () => {
      sheet.line(label, left, baseline, style);
      sheet.line(signed(document.locale, minor), right, baseline, { ...style, align: 'right' });
    });
    y += strong ? rowHeight + 4 : rowHeight;
  }
  sheet.y = Math.max(y, top + (document.vat.length + 1) * 13);
  sheet.gap(mm(4), mm(2));
}

function drawVatTable(sheet: Sheet, { vat, locale }: InvoiceDocument, t: Translate, top: number): void {
  const ends = [margin.left + mm(48), margin.left + mm(76)] as const;
  const head = { size: 7.5, weight: 'bold', colour: ink.quiet } as const;
  const cell = { size: 8.5 };
  const row = (role: 'TH' | 'TD', y: number, texts: readonly [string, string, string]) =>
    sheet.group('TR', () => {
      const style = role === 'TH' ? head : cell;
      sheet.element(role, () => sheet.line(texts[0], margin.left, y, style));
      sheet.element(role, () => sheet.line(texts[1], ends[0], y, { ...style, align: 'right' }));
      sheet.element(role, () => sheet.line(texts[2], ends[1], y, { ...style, align: 'right' }));
    });
  sheet.group('Table', () => {
    row('TH', top + 4, [t('documents.vat.title'), t('documents.vat.base'), t('documents.vat.amount')]);
    vat.forEach(({ category, rateBasisPoints, netMinor, vatMinor }, index) => {
      const rate =
        category === 'standard'
          ? formatPercent(locale, rateBasisPoints)
          : t(`documents.category.${category}`);
      row('TD', top + 4 + (index + 1) * 13, [
        rate,
        formatAmount(locale, netMinor),
        formatAmount(locale, vatMinor),
      ]);
    });
  });
}
