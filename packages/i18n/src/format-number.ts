import type { Locale } from '@atrium/contracts/locale';
import { cached, intlTag } from './intl-cache.ts';

const numberFormat = cached((locale) => new Intl.NumberFormat(intlTag(locale as Locale)));

/** Grouped and with the decimal sign of the reader. */
export const formatNumber = (locale: Locale, value: number | bigint): string =>
  numberFormat(locale).format(value);
