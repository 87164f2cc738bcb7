import { formatIban, formatReference } from '@atrium/billing/reference/printed';
import type { Locale } from '@atrium/contracts/locale';
import { mm, pageHeight, pageWidth } from '../pdf/lengths.ts';
import type { Sheet } from '../pdf/sheet.ts';
import { black, blank, type Column, type Fact, heightOf, information } from './draw-information.ts';
import { drawQrCode } from './draw-qr-code.ts';
import { drawSeparation } from './draw-separation.ts';
import { type OfficialLabels, officialLabels, paymentPartLanguage } from './official-labels.ts';
import { groupedAmount, type PrintedBill, printedBill, withoutStreets } from './printed-bill.ts';

export const paymentPartHeight = mm(105);
const top = pageHeight - paymentPartHeight;
const receiptWidth = mm(62);

const receiptColumn: Column = {
  ...{ x: mm(5), width: mm(52), heading: 6, value: 8, step: 9 },
  blank: { width: mm(52), height: mm(20) },
};
const paymentColumn: Column = {
  ...{ x: mm(118), width: mm(87), heading: 8, value: 10, step: 11 },
  blank: { width: mm(65), height: mm(25) },
};

/** The receipt and the payment part of a QR-bill at the foot of the page (INV-10), 210 × 105 mm. */
export function drawPaymentPart(sheet: Sheet, payload: string, locale: Locale): void {
  const bill = printedBill(payload);
  const language = paymentPartLanguage(locale);
  const labels = officialLabels[language];
  sheet.artifact(() => {
    // Whatever colour a page has: the code needs white around it.
    sheet.pdf.rect(0, top, pageWidth, paymentPartHeight).fill('#ffffff');
    drawSeparation(sheet.pdf, top, receiptWidth);
  });
  sheet.group(
    'Sect',
    () => {
      title(sheet, labels.receipt, mm(5));
      information(sheet, receiptColumn, top + mm(12), receiptFacts(sheet, bill, labels));
      amount(sheet, bill, labels, { ...receiptColumn, x: mm(5) }, mm(12));
      sheet.element('P', () =>
        sheet.line(labels.acceptancePoint, receiptWidth - mm(5), top + mm(82), {
          ...{ size: 6, weight: 'bold', align: 'right', colour: black },
        }),
      );
      title(sheet, labels.paymentPart, receiptWidth + mm(5));
      sheet.element('Figure', () => drawQrCode(sheet.pdf, payload, receiptWidth + mm(5), top + mm(17)), {
        alt: `QR: ${bill.iban} ${bill.reference ?? ''} ${bill.currency} ${bill.amountMinor === null ? '' : groupedAmount(bill.amountMinor)}`,
      });
      amount(sheet, bill, labels, { ...paymentColumn, x: receiptWidth + mm(5) }, mm(14));
      const facts = factsOf(bill, labels);
      const additional: Fact[] =
        bill.additional.length > 0 ? [{ heading: labels.additional, values: bill.additional }] : [];
      information(sheet, paymentColumn, top + mm(5), [
        ...facts.slice(0, -1),
        ...additional,
        ...facts.slice(-1),
      ]);
    },
    { lang: language },
  );
}

/** The guidelines give them 56 mm above the amount, and let the streets go where that is not enough. */
function receiptFacts(sheet: Sheet, bill: PrintedBill, labels: OfficialLabels): Fact[] {
  const facts = factsOf(bill, labels);
  return heightOf(sheet, receiptColumn, facts) <= mm(56) ? facts : factsOf(withoutStreets(bill), labels);
}

function factsOf(bill: PrintedBill, labels: OfficialLabels): Fact[] {
  const reference: Fact[] =
    bill.reference === null ? [] : [{ heading: labels.reference, values: [formatReference(bill.reference)] }];
  const debtor: Fact = bill.debtor
    ? { heading: labels.payableBy, values: bill.debtor }
    : { heading: labels.payableByBlank, values: null };
  return [
    { heading: labels.account, values: [formatIban(bill.iban), ...bill.creditor] },
    ...reference,
    debtor,
  ];
}

function title(sheet: Sheet, text: string, x: number): void {
  sheet.element('H2', () => sheet.line(text, x, top + mm(5), { size: 11, weight: 'bold', colour: black }));
}

function amount(sheet: Sheet, bill: PrintedBill, labels: OfficialLabels, column: Column, gap: number): void {
  const y = top + mm(68);
  const second = column.x + gap + (column.heading === 6 ? 0 : mm(1));
  const heading = { size: column.heading, weight: 'bold', colour: black } as const;
  const value = { size: column.value, colour: black };
  const { amountMinor } = bill;
  sheet.element('P', () => {
    sheet.line(labels.currency, column.x, y, heading);
    sheet.line(bill.currency, column.x, y + column.step + 1, value);
  });
  sheet.element('P', () => {
    sheet.line(labels.amount, second, y, heading);
    if (amountMinor !== null) sheet.line(groupedAmount(amountMinor), second, y + column.step + 1, value);
  });
  if (amountMinor === null)
    blank(sheet, second, y + column.step, column.heading === 6 ? mm(30) : mm(40), mm(10));
}
