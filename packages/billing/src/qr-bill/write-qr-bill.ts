import { decimalFromMinor } from '../money/minor.ts';
import { qrBillProblems } from './check-qr-bill.ts';
import type { QrAddress, QrBill, QrBillProblem } from './qr-bill.ts';

export const maxPayloadLength = 997;

export type QrBillText =
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly problems: readonly QrBillProblem[] };

const addressLines = (address: QrAddress | null): readonly string[] =>
  address === null
    ? Array<string>(7).fill('')
    : [
        'S',
        address.name,
        address.street,
        address.buildingNumber,
        address.postalCode,
        address.town,
        address.country,
      ];

/** What may follow the trailer; left out with its separators when there is none. */
function optionalLines({ billInformation, alternatives }: QrBill): readonly string[] {
  if (alternatives.length > 0) return [billInformation, ...alternatives];
  return billInformation === '' ? [] : [billInformation];
}

/**
 * The exact text of a Swiss QR code, lines separated by LF and nothing after the last (INV-10), or what is wrong.
 * Nothing is corrected on the way: a character that banks refuse is a problem, and not replaced.
 */
export function writeQrBill(bill: QrBill): QrBillText {
  const combined = [bill.creditor, bill.debtor].some((address) => address !== null && address.type !== 'S');
  const problems: readonly QrBillProblem[] = combined
    ? [{ field: 'creditor', problem: 'withdrawn' }]
    : qrBillProblems(bill);
  if (problems.length > 0) return { ok: false, problems };
  const { reference } = bill;
  const payload = [
    ...['SPC', '0200', '1', bill.iban],
    ...addressLines(bill.creditor),
    ...addressLines(null),
    bill.amountMinor === null ? '' : decimalFromMinor(bill.amountMinor),
    bill.currency,
    ...addressLines(bill.debtor),
    reference.type,
    reference.type === 'NON' ? '' : reference.text,
    bill.message,
    'EPD',
    ...optionalLines(bill),
  ].join('\n');
  return payload.length > maxPayloadLength
    ? { ok: false, problems: [{ field: 'payload', problem: 'too_long' }] }
    : { ok: true, payload };
}
