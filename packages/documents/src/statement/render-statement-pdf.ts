import type { Locale } from '@atrium/contracts/locale';
import { messagesOf } from '@atrium/i18n/all-messages';
import { formatAmount } from '@atrium/i18n/format-amount';
import { type Translate, translator } from '@atrium/i18n/translator';
import { drawFooters, drawSender, footerHeight, secondColumn } from '../pdf/draw-letterhead.ts';
import { drawTable, type TableCell, type TableColumn } from '../pdf/draw-table.ts';
import { formatDay, formatPeriod } from '../pdf/format-day.ts';
import { contentWidth, margin, mm, pageHeight } from '../pdf/lengths.ts';
import { closePdf, openPdf } from '../pdf/pdf-file.ts';
import { postalLines } from '../pdf/postal-lines.ts';
import { ink, Sheet } from '../pdf/sheet.ts';
import { assertStatement, type PrepaidStatement } from './prepaid-statement.ts';

/** PRE-4: every movement with its cause and the balance after it, between an opening and a closing balance. */
export function renderStatementPdf(statement: PrepaidStatement): Promise<Uint8Array> {
  assertStatement(statement);
  const { locale, seller, issuedOn, period } = statement;
  const t = translator(locale, messagesOf(locale));
  const title = `${t('documents.statement.title')} ${formatPeriod(locale, period)}`;
  const pdf = openPdf({ title, author: seller.legalName, locale, day: issuedOn });
  const sheet = new Sheet(pdf, (page) => {
    page.floor = pageHeight - footerHeight - mm(4);
    if (pdf.bufferedPageRange().count === 1) return;
    page.artifact(() =>
      page.line(`${seller.brandName}  ·  ${title}`, margin.left, margin.top - mm(4), {
        ...{ size: 8, colour: ink.quiet },
      }),
    );
    page.y = margin.top + mm(6);
  });
  drawSender(sheet, seller, locale);
  drawHead(sheet, statement, t);
  drawMovements(sheet, statement, t);
  drawFooters(
    sheet,
    [seller.legalName],
    (page, pages) => t('documents.fact.page', { page: String(page), pages: String(pages) }),
    0,
  );
  return closePdf(pdf);
}

function drawHead(sheet: Sheet, statement: PrepaidStatement, t: Translate): void {
  const { holder, seller, locale, period, currency, issuedOn } = statement;
  const top = mm(48);
  const address = { size: 10, leading: 1.35 };
  const lines = [holder.name, ...postalLines(holder.address, locale, seller.address.country)].flatMap(
    (line) => sheet.lines(line, mm(82), address),
  );
  sheet.element('P', () => sheet.paragraph(lines, margin.left, top, address));
  const facts = [
    [t('documents.statement.period'), formatPeriod(locale, period)],
    [t('documents.statement.issued'), formatDay(locale, issuedOn)],
    [t('documents.statement.currency'), currency],
  ] as const;
  facts.forEach(([label, value], index) => {
    sheet.element('P', () => {
      sheet.line(label, secondColumn, top + index * mm(8.5), { size: 7, colour: ink.quiet });
      sheet.line(value, secondColumn, top + index * mm(8.5) + 9, { size: 9 });
    });
  });
  sheet.y = mm(83);
  sheet.element('H1', () =>
    sheet.line(t('documents.statement.title'), margin.left, sheet.y, { size: 19, weight: 'bold' }),
  );
  sheet.y += mm(13);
  drawBalances(sheet, statement, t);
}

/** The four figures that most readers came for. */
function drawBalances(sheet: Sheet, statement: PrepaidStatement, t: Translate): void {
  const { openingMinor, closingMinor, movements, locale } = statement;
  const sumOf = (sign: 1 | -1): number =>
    movements.reduce((sum, { amountMinor }) => sum + (amountMinor * sign > 0 ? amountMinor : 0), 0);
  const figures = [
    [t('documents.statement.opening'), formatAmount(locale, openingMinor)],
    [t('documents.statement.received'), signed(locale, sumOf(1))],
    [t('documents.statement.spent'), signed(locale, sumOf(-1))],
    [t('documents.statement.closing'), formatAmount(locale, closingMinor)],
  ] as const;
  const height = mm(15);
  sheet.artifact(() => sheet.pdf.rect(margin.left, sheet.y, contentWidth, height).fill(ink.fill));
  figures.forEach(([label, amount], index) => {
    const x = margin.left + mm(4) + index * (contentWidth / 4);
    sheet.element('P', () => {
      sheet.line(label, x, sheet.y + mm(3), { size: 7.5, colour: ink.quiet });
      sheet.line(amount, x, sheet.y + mm(7), { size: 11, weight: 'bold' });
    });
  });
  sheet.y += height + mm(6);
}

function drawMovements(sheet: Sheet, statement: PrepaidStatement, t: Translate): void {
  const { locale, seller, movements, period, openingMinor, closingMinor } = statement;
  const columns: TableColumn[] = [
    { head: t('documents.statement.date'), width: mm(24), align: 'left' },
    { head: t('documents.statement.cause'), width: contentWidth - mm(84), align: 'left' },
    { head: t('documents.statement.amount'), width: mm(30), align: 'right' },
    { head: t('documents.statement.balance'), width: mm(30), align: 'right' },
  ];
  const balance = (day: string, text: string, minor: number): TableCell[] => [
    { text: formatDay(locale, day) },
    { text, weight: 'bold' },
    { text: '' },
    { text: formatAmount(locale, minor), weight: 'bold' },
  ];
  const rows = movements.map(({ on, cause, detail, amountMinor, balanceMinor }): TableCell[] => [
    { text: formatDay(locale, on) },
    { text: t(`documents.cause.${cause}`), notes: detail === '' ? [] : [detail] },
    { text: signed(locale, amountMinor) },
    { text: formatAmount(locale, balanceMinor) },
  ]);
  drawTable(
    sheet,
    columns,
    [
      balance(period.firstDay, t('documents.statement.opening'), openingMinor),
      ...rows,
      balance(period.lastDay, t('documents.statement.closing'), closingMinor),
    ],
    { accent: seller.accentColour, lastIsSum: true },
  );
}

const signed = (locale: Locale, minor: number): string =>
  `${minor > 0 ? '+' : ''}${formatAmount(locale, minor)}`.replace('-', '−');
