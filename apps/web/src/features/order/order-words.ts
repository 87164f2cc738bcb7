import type { BillingPeriod } from '@atrium/contracts/catalogue/billing-periods';
import type { Currency } from '@atrium/contracts/currency';
import { formatDate } from '@atrium/i18n/format-date';
import { formatMoney } from '@atrium/i18n/format-money';
import { formatNumber } from '@atrium/i18n/format-number';
import { locale, t } from '../../lib/i18n.ts';

export const money = (minor: number, currency: Currency): string =>
  formatMoney(locale(), String(minor), currency);

/** 810 basis points as 8.1. */
export const percent = (basisPoints: number): string => formatNumber(locale(), basisPoints / 100);

export const day = (date: string): string => formatDate(locale(), date);

/** The usual name of a card ends in its digits already. */
export const storedName = (name: string, digits: string): string =>
  name.endsWith(digits) ? name : t('order.payment.stored', { name, digits });

export const perPeriod = (period: BillingPeriod): string => t(`order.per.${period}`);
export const periodName = (period: BillingPeriod): string => t(`order.period.${period}`);
