import type { Locale } from '@atrium/contracts/locale';
import { countryName } from '@atrium/i18n/country-name';
import type { PostalAddress } from '../invoice/invoice-document.ts';

/** Street and place as they are written on an envelope; the country only where it is another one. */
export function postalLines(address: PostalAddress, locale: Locale, homeCountry: string): string[] {
  const { street, houseNumber, postalCode, city, country } = address;
  const frenchStyle = ['FR', 'LU', 'GB', 'IE', 'US'].includes(country);
  const streetLine = (frenchStyle ? [houseNumber, street] : [street, houseNumber]).join(' ').trim();
  const abroad = country === homeCountry ? [] : [countryName(locale, country)];
  return [streetLine, `${postalCode} ${city}`.trim(), ...abroad].filter((line) => line !== '');
}
