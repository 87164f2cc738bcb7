import { isCountry } from '@atrium/contracts/country';
import { isMinor } from '../money/minor.ts';
import { hasOnlyQrCharacters } from '../qr-bill/qr-characters.ts';
import { isIban } from '../reference/iban.ts';
import type { OrderAddress, OrderParty, PaymentOrder, PaymentOrderProblem } from './payment-order.ts';

const maxPayments = 10_000;
/** What every bank takes: 9,999,999,999.99. */
const maxAmountMinor = 999_999_999_999;

/** Ids travel through networks that know few characters. */
const isId = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9+?/:().,' -]{0,34}$/.test(text) && !text.includes('//');
const isUetr = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
const isBic = (text: string): boolean => /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text);

/** Banks accept the same characters in orders as in QR-bills. */
const isText = (text: string, maxLength: number, needed = true): boolean =>
  hasOnlyQrCharacters(text) && text.length <= maxLength && (!needed || text.trim() !== '');

const isAddress = ({ street, buildingNumber, postalCode, town, country }: OrderAddress): boolean =>
  isText(street, 70, false) &&
  isText(buildingNumber, 16, false) &&
  isText(postalCode, 16, false) &&
  isText(town, 35) &&
  isCountry(country);

type Checks = readonly (readonly [PaymentOrderProblem['field'], boolean])[];

const partyChecks = ({ name, address, iban }: OrderParty): Checks => [
  ['name', isText(name, 70)],
  ['address', isAddress(address)],
  ['iban', isIban(iban)],
];

const failed = (payment: number | null, checks: Checks): readonly PaymentOrderProblem[] =>
  checks.filter(([, isRight]) => !isRight).map(([field]) => ({ payment, field }));

const isUnique = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** Everything that a bank would refuse; nothing for an order that may be written. */
export function paymentOrderProblems({
  messageId,
  debtor,
  payments,
}: PaymentOrder): readonly PaymentOrderProblem[] {
  const ids = payments.map(({ endToEndId }) => endToEndId);
  return [
    ...failed(null, [
      ['messageId', isId(messageId)],
      ['payments', payments.length > 0 && payments.length <= maxPayments && isUnique(ids)],
      ['bic', isBic(debtor.bic)],
      ...partyChecks(debtor),
    ]),
    ...payments.flatMap(({ endToEndId, uetr, amountMinor, creditor, message }, index) =>
      failed(index, [
        ['endToEndId', isId(endToEndId)],
        ['uetr', isUetr(uetr)],
        ['amount', isMinor(amountMinor) && amountMinor > 0 && amountMinor <= maxAmountMinor],
        ...partyChecks(creditor),
        ['message', isText(message, 140, false)],
      ]),
    ),
  ];
}
