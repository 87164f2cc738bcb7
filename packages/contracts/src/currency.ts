export const currencies = ['CHF', 'EUR'] as const;
export type Currency = (typeof currencies)[number];

/** The currency of future invoices follows the country of the postal address (ORG-3). */
export const currencyOfCountry = (country: string): Currency =>
  country === 'CH' || country === 'LI' ? 'CHF' : 'EUR';

export const isCurrency = (text: string): text is Currency =>
  (currencies as readonly string[]).includes(text);
