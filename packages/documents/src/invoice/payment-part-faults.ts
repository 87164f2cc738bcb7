import { printedBill } from '../payment-part/printed-bill.ts';
import type { InvoiceDocument } from './invoice-document.ts';

/** INV-10: what a scanner reads is what the document says, or there is no code on it. */
export function paymentPartFaults(document: InvoiceDocument): string[] {
  const { qrPayload, kind, dueMinor, currency, reference } = document;
  if (qrPayload === null) return [];
  if (kind === 'credit_note' || kind === 'top_up_receipt' || dueMinor === 0)
    return ['a QR code where nothing is due'];
  const bill = printedBill(qrPayload);
  return [
    ...(bill.amountMinor === dueMinor ? [] : ['the amount of the QR code']),
    ...(bill.currency === currency ? [] : ['the currency of the QR code']),
    ...(bill.reference === reference ? [] : ['the reference of the QR code']),
  ];
}
