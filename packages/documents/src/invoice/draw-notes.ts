import { formatReference } from '@atrium/billing/reference/payment-reference';
import type { Translate } from '@atrium/i18n/translator';
import { groupedIban } from '../payment-part/printed-bill.ts';
import { formatDay } from '../pdf/format-day.ts';
import { contentWidth, margin, mm } from '../pdf/lengths.ts';
import { ink, type Sheet, type TextStyle } from '../pdf/sheet.ts';
import type { InvoiceDocument, VatCategory } from './invoice-document.ts';

const noteStyle = { size: 8.5, leading: 1.4 } as const;

/** The sentences that a category of VAT demands (INV-9). */
export const vatNotes = ({ vat, kind }: InvoiceDocument, t: Translate): string[] => {
  if (kind === 'top_up_receipt') return [];
  const untaxed = new Set(vat.map(({ category }) => category));
  return (['reverse_charge', 'outside', 'exempt'] as const satisfies readonly VatCategory[])
    .filter((category) => untaxed.has(category))
    .map((category) => t(`documents.note.${category}`));
};

/** Whether it is paid, why VAT is missing, how to pay, and what the law wants said. */
export function drawNotes(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  const state = stateNote(document, t);
  if (state !== null) paragraph(sheet, state, { ...noteStyle, size: 9.5, weight: 'bold' });
  for (const note of vatNotes(document, t)) paragraph(sheet, note, noteStyle);
  drawPayment(sheet, document, t);
  for (const note of document.legalNotes)
    paragraph(sheet, note, { ...noteStyle, size: 8, colour: ink.quiet });
}

function paragraph(sheet: Sheet, text: string, style: TextStyle): void {
  const lines = sheet.lines(text, contentWidth, style);
  sheet.need(lines.length * style.size * (style.leading ?? 1));
  sheet.element('P', () => {
    sheet.y += sheet.paragraph(lines, margin.left, sheet.y, style);
  });
  sheet.y += mm(1.5);
}

function stateNote({ kind, state, paidOn, locale }: InvoiceDocument, t: Translate): string | null {
  if (kind === 'credit_note') return t('documents.note.credited');
  if (state === 'paid')
    return paidOn === null
      ? t('documents.note.paid')
      : t('documents.note.paidOn', { date: formatDay(locale, paidOn) });
  if (state === 'open' || state === 'partly_paid' || state === 'overdue') return null;
  return t(`documents.note.${state}`);
}

/** Bank details and reference, also for those who do not scan. */
function drawPayment(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  const account = document.seller.bankAccounts[document.currency];
  if (document.dueMinor === 0 || document.kind === 'credit_note' || document.kind === 'top_up_receipt')
    return;
  paragraph(sheet, t('documents.pay.exact'), noteStyle);
  // Swiss banks read the payment part; others need the account in words, with its BIC.
  const scans = document.qrPayload !== null && ['CH', 'LI'].includes(document.buyer.address.country);
  if (account === undefined || scans) return;
  const facts = [
    [t('documents.pay.holder'), account.holder],
    [t('documents.pay.iban'), groupedIban(account.iban)],
    [t('documents.pay.bic'), account.bic],
    [t('documents.pay.bank'), account.bankName],
    [t('documents.fact.reference'), document.reference && formatReference(document.reference)],
  ] as const;
  sheet.need(mm(6) + facts.length * 13);
  sheet.y += mm(2);
  sheet.element('H2', () =>
    sheet.line(t('documents.pay.title'), margin.left, sheet.y, { size: 10, weight: 'bold' }),
  );
  sheet.y += 16;
  for (const [label, value] of facts) {
    if (value === null) continue;
    sheet.element('P', () => {
      sheet.line(label, margin.left, sheet.y, { size: 8.5, colour: ink.quiet });
      sheet.line(value, margin.left + mm(42), sheet.y, { size: 9 });
    });
    sheet.y += 13;
  }
  sheet.y += mm(2);
}
