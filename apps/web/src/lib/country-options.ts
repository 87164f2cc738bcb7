import { sortedCountries } from '@atrium/i18n/country-name';
import { createMemo } from 'solid-js';
import { locale } from './i18n.ts';

/** Every country in the order of the reader's language, as a choice takes them. */
export const createCountryOptions = () =>
  createMemo(() => sortedCountries(locale()).map(({ code, name }) => ({ value: code, label: name })));
