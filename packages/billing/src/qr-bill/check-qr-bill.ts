import { isCountry } from '@atrium/contracts/country';
import { isMinor } from '../money/minor.ts';
import { isCreditorReference } from '../reference/creditor-reference.ts';
import { isQrIban, isSwissIban } from '../reference/iban.ts';
import { isQrReference } from '../reference/qr-reference.ts';
import { saysNotForPayment } from './notification.ts';
import type { QrAddress, QrBill, QrBillProblem, QrCombinedAddress } from './qr-bill.ts';
import { hasOnlyQrCharacters } from './qr-characters.ts';

type Field = QrBillProblem['field'];
type AnyAddress = QrAddress | QrCombinedAddress;

/** The greatest amount, 999,999,999.99. */
const maxAmountMinor = 99_999_999_999;
const maxUnstructured = 140;
const maxAlternative = 100;

const textProblems = (
  field: Field,
  text: string,
  maxLength: number,
  needed = false,
): readonly QrBillProblem[] => [
  ...(hasOnlyQrCharacters(text) ? [] : [{ field, problem: 'character' } as const]),
  ...(text.length > maxLength ? [{ field, problem: 'too_long' } as const] : []),
  ...(needed && text.trim() === '' ? [{ field, problem: 'missing' } as const] : []),
];

function addressProblems(field: Field, address: AnyAddress): readonly QrBillProblem[] {
  const country: readonly QrBillProblem[] = isCountry(address.country)
    ? []
    : [{ field, problem: 'malformed' }];
  const name = textProblems(field, address.name, 70, true);
  if (address.type === 'K')
    return [
      ...name,
      ...textProblems(field, address.line1, 70),
      ...textProblems(field, address.line2, 70, true),
      ...country,
    ];
  return [
    ...name,
    ...textProblems(field, address.street, 70),
    ...textProblems(field, address.buildingNumber, 16),
    ...textProblems(field, address.postalCode, 16, true),
    ...textProblems(field, address.town, 35, true),
    ...country,
  ];
}

/** QR-IBAN and QR reference belong together, in francs only; every other IBAN takes a creditor reference or none. */
function referenceProblems({ iban, currency, reference }: QrBill<AnyAddress>): readonly QrBillProblem[] {
  const field = 'reference';
  if (reference.type === 'QRR' && !isQrReference(reference.text)) return [{ field, problem: 'malformed' }];
  if (reference.type === 'SCOR' && !isCreditorReference(reference.text))
    return [{ field, problem: 'malformed' }];
  const isQr = isQrIban(iban);
  if (isQr && currency !== 'CHF') return [{ field: 'currency', problem: 'does_not_match' }];
  return isQr === (reference.type === 'QRR') ? [] : [{ field, problem: 'does_not_match' }];
}

function amountProblems({ amountMinor, message }: QrBill<AnyAddress>): readonly QrBillProblem[] {
  const least = saysNotForPayment(message) ? 0 : 1;
  return amountMinor === null ||
    (isMinor(amountMinor) && amountMinor >= least && amountMinor <= maxAmountMinor)
    ? []
    : [{ field: 'amount', problem: 'malformed' }];
}

function additionalProblems(bill: QrBill<AnyAddress>): readonly QrBillProblem[] {
  const together = bill.message.length + bill.billInformation.length > maxUnstructured;
  return [
    ...textProblems('message', bill.message, maxUnstructured),
    ...textProblems('bill_information', bill.billInformation, maxUnstructured),
    ...(together ? [{ field: 'message', problem: 'too_long' } as const] : []),
    ...(bill.alternatives.length > 2 ? [{ field: 'alternatives', problem: 'not_allowed' } as const] : []),
    ...bill.alternatives.flatMap((text) => textProblems('alternatives', text, maxAlternative, true)),
  ];
}

/** Everything that is wrong with a bill; nothing for one that may be printed (INV-10). Addresses may be of either kind. */
export const qrBillProblems = (bill: QrBill<AnyAddress>): readonly QrBillProblem[] => [
  ...(isSwissIban(bill.iban) ? [] : [{ field: 'iban', problem: 'malformed' } as const]),
  ...addressProblems('creditor', bill.creditor),
  ...amountProblems(bill),
  ...(bill.currency === 'CHF' || bill.currency === 'EUR'
    ? []
    : [{ field: 'currency', problem: 'malformed' } as const]),
  ...(bill.debtor ? addressProblems('debtor', bill.debtor) : []),
  ...referenceProblems(bill),
  ...additionalProblems(bill),
];
