import { formatIban, formatReference } from '@atrium/billing/reference/printed';
import type { Translate } from '@atrium/i18n/translator';
import { drawPaymentPart, paymentPartHeight } from '../payment-part/draw-payment-part.ts';
import { raisedFooterHeight } from '../pdf/draw-letterhead.ts';
import { contentWidth, margin, mm, pageHeight } from '../pdf/lengths.ts';
import { ink, type Sheet } from '../pdf/sheet.ts';
import { noteStyle, paragraph } from './draw-notes.ts';
import type { BankAccount, InvoiceDocument } from './invoice-document.ts';

/** Where the text ends above a payment part and its footer. */
const partFloor = pageHeight - paymentPartHeight - raisedFooterHeight;

/**
 * How to pay: bank details and reference, also for those who do not scan, and the QR-bill at the foot of the page. When that finds no
 * room below the totals, both stand together on a page of their own.
 */
export function drawPayment(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  const { qrPayload, locale, dueMinor, kind } = document;
  if (qrPayload === null) {
    if (dueMinor > 0 && kind !== 'credit_note' && kind !== 'top_up_receipt') drawWords(sheet, document, t);
    return;
  }
  const isShort = sheet.y + wordsHeight(sheet, document, t) > partFloor;
  const fits = !isShort || sheet.y + heightOf(sheet, shortTexts(document, t)) <= partFloor;
  if (!fits) sheet.addPage();
  if (fits && isShort) drawShort(sheet, document, t);
  else drawWords(sheet, document, t);
  drawPaymentPart(sheet, qrPayload, locale);
}

/** Swiss banks read the payment part; others need the account in words, with its BIC. */
function accountOf({ seller, currency, qrPayload, buyer }: InvoiceDocument): BankAccount | undefined {
  const scans = qrPayload !== null && ['CH', 'LI'].includes(buyer.address.country);
  return scans ? undefined : seller.bankAccounts[currency];
}

/** Holder and reference are to be read in the payment part below. */
const shortTexts = (document: InvoiceDocument, t: Translate): string[] => {
  const account = accountOf(document);
  if (!account) return [t('documents.pay.exact')];
  const { iban, bic, bankName } = account;
  const facts = [
    `${t('documents.pay.iban')} ${formatIban(iban)}`,
    bic && `${t('documents.pay.bic')} ${bic}`,
    bankName,
  ];
  return [t('documents.pay.exact'), facts.filter((fact) => fact !== null).join('  ·  ')];
};

const heightOf = (sheet: Sheet, texts: readonly string[]): number =>
  texts.flatMap((text) => sheet.lines(text, contentWidth, noteStyle)).length *
  noteStyle.size *
  noteStyle.leading;

function drawShort(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  for (const text of shortTexts(document, t)) {
    const lines = sheet.lines(text, contentWidth, noteStyle);
    sheet.element('P', () => {
      sheet.y += sheet.paragraph(lines, margin.left, sheet.y, noteStyle);
    });
  }
}

const factHeight = 13;

function factsOf(document: InvoiceDocument, t: Translate): (readonly [label: string, value: string])[] {
  const account = accountOf(document);
  if (!account) return [];
  const facts = [
    [t('documents.pay.holder'), account.holder],
    [t('documents.pay.iban'), formatIban(account.iban)],
    [t('documents.pay.bic'), account.bic],
    [t('documents.pay.bank'), account.bankName],
    [t('documents.fact.reference'), document.reference && formatReference(document.reference)],
  ] as const;
  return facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

/** Of the list with its title. */
const listHeight = (facts: readonly unknown[]): number =>
  facts.length === 0 ? 0 : mm(2) + 16 + facts.length * factHeight;

const wordsHeight = (sheet: Sheet, document: InvoiceDocument, t: Translate): number =>
  heightOf(sheet, [t('documents.pay.exact')]) + mm(1.5) + listHeight(factsOf(document, t));

function drawWords(sheet: Sheet, document: InvoiceDocument, t: Translate): void {
  paragraph(sheet, t('documents.pay.exact'), noteStyle);
  const facts = factsOf(document, t);
  if (facts.length === 0) return;
  sheet.need(listHeight(facts));
  sheet.y += mm(2);
  sheet.element('H2', () =>
    sheet.line(t('documents.pay.title'), margin.left, sheet.y, { size: 10, weight: 'bold' }),
  );
  sheet.y += 16;
  for (const [label, value] of facts) {
    sheet.element('P', () => {
      sheet.line(label, margin.left, sheet.y, { size: 8.5, colour: ink.quiet });
      sheet.line(value, margin.left + mm(42), sheet.y, { size: 9 });
    });
    sheet.y += factHeight;
  }
}
