import type { Locale } from '@atrium/contracts/locale';
import { cached, intlTag } from './intl-cache.ts';

const percentFormat = cached(
  (locale) =>
    new Intl.NumberFormat(intlTag(locale as Locale), { style: 'percent', maximumFractionDigits: 2 }),
);

/** A rate in basis points (810) as the reader writes it: `8.1%`, `8,1 %`. */
export const formatPercent = (locale: Locale, basisPoints: number): string =>
  percentFormat(locale).format(basisPoints / 10_000);
