/** What a notification says in the languages of the guidelines: a bill of nothing, to be shown and not to be paid. */
const notForPayment = [
  'NICHT ZUR ZAHLUNG VERWENDEN',
  'NE PAS UTILISER POUR LE PAIEMENT',
  'NON UTILIZZARE PER IL PAGAMENTO',
  'BETG DUVRAR PER IL PAJAMENT',
  'DO NOT USE FOR PAYMENT',
] as const;

/** Whether the message makes a bill of 0.00 a notification; without it no amount may be 0. */
export const saysNotForPayment = (message: string): boolean =>
  notForPayment.some((text) => message.toUpperCase().includes(text));
