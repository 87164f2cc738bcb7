import type { Currency } from '@atrium/contracts/currency';
import { formatMoney } from '@atrium/i18n/format-money';
import { locale } from '../../lib/i18n.ts';

/** An amount as the reader writes it, with its currency. */
export const money = (minor: number, currency: Currency): string =>
  formatMoney(locale(), String(minor), currency);
