import { countries } from '@atrium/contracts/country';
import type { Locale } from '@atrium/contracts/locale';
import { cached, intlTag } from './intl-cache.ts';

const displayNames = cached(
  (locale) => new Intl.DisplayNames(intlTag(locale as Locale), { type: 'region', fallback: 'code' }),
);

/** What readers of this locale call the country (ISO 3166-1 alpha-2); anything else comes back unchanged. */
export const countryName = (locale: Locale, code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (displayNames(locale).of(code) ?? code) : code;

export type NamedCountry = { readonly code: string; readonly name: string };

const sorted = cached((locale): readonly NamedCountry[] => {
  const { compare } = new Intl.Collator(intlTag(locale as Locale));
  return countries
    .map((code) => ({ code, name: countryName(locale as Locale, code) }))
    .sort((a, b) => compare(a.name, b.name));
});

/** Every country, in the alphabet of the reader. */
export const sortedCountries = (locale: Locale): readonly NamedCountry[] => sorted(locale);
