import type { Locale } from '@atrium/contracts/locale';
import { cached, intlTag } from './intl-cache.ts';

const amountFormat = cached(
  (locale) =>
    new Intl.NumberFormat(intlTag(locale as Locale), {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      useGrouping: 'always',
    }),
);

/** Minor units with two digits, as the reader writes them and without the currency: for columns that name it. Digits move as text, so that every safe integer stays exact. */
export const formatAmount = (locale: Locale, minor: number): string =>
  amountFormat(locale).format(decimalAmount(minor));

const decimalAmount = (minor: number): `${number}` => {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`;
};
