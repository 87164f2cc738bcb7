import type { Locale } from '@atrium/contracts/locale';
import { cached, intlTag } from './intl-cache.ts';

const moneyFormat = cached(
  (locale, currency) => new Intl.NumberFormat(intlTag(locale as Locale), { style: 'currency', currency }),
);

/**
 * An amount in minor units (Rappen, cents) as the reader writes it. Digits are moved as text and never pass
 * through a float, so that amounts of any size stay exact.
 */
export const formatMoney = (locale: Locale, minor: bigint | string, currency: string): string => {
  const format = moneyFormat(locale, currency);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const amount = BigInt(minor);
  const scale = 10n ** BigInt(digits);
  const size = amount < 0n ? -amount : amount;
  const fraction = digits ? `.${(size % scale).toString().padStart(digits, '0')}` : '';
  return format.format(`${amount < 0n ? '-' : ''}${size / scale}${fraction}` as `${number}`);
};
