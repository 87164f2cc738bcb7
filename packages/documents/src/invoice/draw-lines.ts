import type { Locale } from '@atrium/contracts/locale';
import { formatAmount } from '@atrium/i18n/format-amount';
import { formatNumber } from '@atrium/i18n/format-number';
import { formatPercent } from '@atrium/i18n/format-percent';
import type { Translate } from '@atrium/i18n/translator';
import { drawTable, type TableCell, type TableColumn } from '../pdf/draw-table.ts';
import { formatPeriod } from '../pdf/format-day.ts';
import { contentWidth, mm } from '../pdf/lengths.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { totalsHeight } from './draw-totals.ts';
import type { DocumentLine, InvoiceDocument, VatRate } from './invoice-document.ts';

/** A rate as it is printed; where none is charged, a dash. */
export const rateText = (locale: Locale, { category, rateBasisPoints }: VatRate): string =>
  category === 'standard' ? formatPercent(locale, rateBasisPoints) : '–';

/** What is charged, line by line, over as many pages as it takes. */
export function drawLines(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  const { currency, seller } = document;
  const columns: TableColumn[] = [
    { head: t('documents.line.description'), width: contentWidth - mm(88), align: 'left' },
    { head: t('documents.line.quantity'), width: mm(17), align: 'right' },
    { head: t('documents.line.unitPrice'), width: mm(26), align: 'right' },
    { head: t('documents.line.vat'), width: mm(16), align: 'right' },
    { head: t('documents.line.amount', { currency }), width: mm(29), align: 'right' },
  ];
  const rows = document.lines.map((line) => cellsOf(line, document, t));
  drawTable(sheet, columns, rows, { accent: seller.accentColour, keepWithLast: totalsHeight(document, t) });
}

function cellsOf(line: DocumentLine, { locale, servicePeriod }: InvoiceDocument, t: Translate): TableCell[] {
  const { description, detail, period, quantity, unitNetMinor, discount, netMinor, vat } = line;
  // The period that stands at the top is not said again on every line.
  const isOwn = period?.firstDay !== servicePeriod?.firstDay || period?.lastDay !== servicePeriod?.lastDay;
  const about = [detail, period && isOwn ? formatPeriod(locale, period) : null];
  const notes = [
    about.filter((part) => part !== null).join('  ·  ') || null,
    discount &&
      `${t('documents.line.discount', { reason: discount.reason })}  −${formatAmount(locale, discount.amountMinor)}`,
  ].filter((note) => note !== null);
  return [
    { text: description, notes },
    { text: formatNumber(locale, quantity) },
    { text: formatAmount(locale, unitNetMinor) },
    { text: rateText(locale, vat) },
    { text: formatAmount(locale, netMinor) },
  ];
}
