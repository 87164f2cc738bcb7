import type { Translate } from '@atrium/i18n/translator';
import { formatDay } from '../pdf/format-day.ts';
import { contentWidth, margin, mm } from '../pdf/lengths.ts';
import { ink, type Sheet, type TextStyle } from '../pdf/sheet.ts';
import type { InvoiceDocument, VatCategory } from './invoice-document.ts';

export const noteStyle = { size: 8.5, leading: 1.4 } as const;

/** The sentences that a category of VAT demands (INV-9). */
export const vatNotes = ({ vat, kind }: InvoiceDocument, t: Translate): string[] => {
  if (kind === 'top_up_receipt') return [];
  const untaxed = new Set(vat.map(({ category }) => category));
  return (['reverse_charge', 'outside', 'exempt'] as const satisfies readonly VatCategory[])
    .filter((category) => untaxed.has(category))
    .map((category) => t(`documents.note.${category}`));
};

/** Whether it is paid, why VAT is missing, and what the law wants said. */
export function drawNotes(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  const state = stateNote(document, t);
  if (state !== null) paragraph(sheet, state, { ...noteStyle, size: 9.5, weight: 'bold' });
  for (const note of vatNotes(document, t)) paragraph(sheet, note, noteStyle);
  for (const note of document.legalNotes)
    paragraph(sheet, note, { ...noteStyle, size: 8, colour: ink.quiet });
}

export function paragraph(sheet: Sheet, text: string, style: TextStyle): void {
  const lines = sheet.lines(text, contentWidth, style);
  sheet.need(lines.length * style.size * (style.leading ?? 1));
  sheet.element('P', () => {
    sheet.y += sheet.paragraph(lines, margin.left, sheet.y, style);
  });
  sheet.gap(mm(1.5), mm(1));
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
