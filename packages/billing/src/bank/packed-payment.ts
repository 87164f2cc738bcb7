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
  'instructedAmount',
  'instructedAmountCurrency',
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

export const unpackPayment = (packed: PackedPayment): Fields => {
  const texts = packed.split(separator);
  const fields: Record<string, string> = {};
  for (const [index, name] of names.entries()) if (texts[index]) fields[name] = texts[index];
  return fields;
};
