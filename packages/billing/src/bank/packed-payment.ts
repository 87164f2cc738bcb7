/** The texts of an element by the names of `statement-shape`; an amount's currency stands under `…Currency`. */
export type Fields = Readonly<Record<string, string>>;

const names = [
  'bankReference',
  'uetr',
  'endToEndId',
  'amount',
  'amountCurrency',
  'direction',
  'transactionAmount',
  'transactionAmountCurrency',
  'debtorName',
  'debtorIban',
  'message',
  'reference',
] as const;

/** The one character that no XML can contain. */
const separator = '\u0000';

/** One payment of a batch as one text, which holds on to nothing of the file: a batch may have a hundred thousand. */
export type PackedPayment = string;

export const packPayment = (fields: Fields): PackedPayment =>
  names.map((name) => fields[name] ?? '').join(separator);

/** What one payment of an entry says; undefined for what it does not. */
export type Payment = Readonly<Record<(typeof names)[number], string | undefined>>;

export function unpackPayment(packed: PackedPayment): Payment {
  const texts = packed.split(separator);
  const text = (index: number): string | undefined => texts[index] || undefined;
  return {
    bankReference: text(0),
    uetr: text(1),
    endToEndId: text(2),
    amount: text(3),
    amountCurrency: text(4),
    direction: text(5),
    transactionAmount: text(6),
    transactionAmountCurrency: text(7),
    debtorName: text(8),
    debtorIban: text(9),
    message: text(10),
    reference: text(11),
  };
}
