import { decimalFromMinor } from '@atrium/billing/money/minor';
import type { QrAddress, QrCombinedAddress } from '@atrium/billing/qr-bill/qr-bill';
import { readQrBill } from '@atrium/billing/qr-bill/read-qr-bill';
import type { Currency } from '@atrium/contracts/currency';

/** What is printed beside a Swiss QR code. */
export type PrintedBill = {
  readonly iban: string;
  /** The name first, the place last. */
  readonly creditor: readonly string[];
  /** null: to be filled in by hand. */
  readonly amountMinor: number | null;
  readonly currency: Currency;
  readonly debtor: readonly string[] | null;
  /** Without spaces; null for none. */
  readonly reference: string | null;
  readonly additional: readonly string[];
};

/**
 * Takes a payload apart, strictly. What is printed comes from here and from nowhere else, so that people and scanners
 * read the same (INV-10). Throws an Error for what banks would refuse.
 */
export function printedBill(payload: string): PrintedBill {
  const reading = readQrBill(payload);
  if (!reading.ok)
    throw new Error(
      `No QR-bill: ${reading.problems.map(({ field, problem }) => `${field} ${problem}`).join(', ')}`,
    );
  const { iban, creditor, amountMinor, currency, debtor, reference, message, billInformation } = reading.bill;
  return {
    ...{ iban, amountMinor, currency },
    creditor: addressLines(creditor),
    debtor: debtor && addressLines(debtor),
    reference: reference.type === 'NON' ? null : reference.text,
    additional: [message, billInformation].filter((line) => line !== ''),
  };
}

function addressLines(address: QrAddress | QrCombinedAddress): string[] {
  if (address.type === 'K') throw new Error('No QR-bill: combined addresses are withdrawn');
  const { name, street, buildingNumber, postalCode, town, country } = address;
  const place = `${country === 'CH' ? '' : `${country}-`}${postalCode} ${town}`;
  return [name, `${street} ${buildingNumber}`.trim(), place].filter((line) => line !== '');
}

/** As the receipt prints it where long names leave no room: the payment part beside it says the streets. */
export const withoutStreets = (bill: PrintedBill): PrintedBill => ({
  ...bill,
  creditor: nameAndPlace(bill.creditor),
  debtor: bill.debtor && nameAndPlace(bill.debtor),
});

const nameAndPlace = (lines: readonly string[]): string[] =>
  lines.filter((_, index) => index === 0 || index === lines.length - 1);

/** `1 949.75` */
export const groupedAmount = (amountMinor: number): string =>
  decimalFromMinor(amountMinor).replace(/\B(?=(\d{3})+\.)/g, ' ');
