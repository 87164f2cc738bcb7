const euMembers = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Whether the country (ISO 3166-1 alpha-2) belongs to the EU. */
export const isEuMember = (country: string): boolean => euMembers.has(country);

/**
 * The country whose VAT law rules in a country: Liechtenstein is within Swiss VAT, Monaco within French VAT. Territories
 * with a code of their own that lie outside the EU's VAT (Martinique, Åland) stay what they are: outside.
 */
export const vatCountryOf = (country: string): string =>
  country === 'LI' ? 'CH' : country === 'MC' ? 'FR' : country;
