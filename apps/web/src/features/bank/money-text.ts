import { currencies } from '@atrium/contracts/currency';
import { formatMoney } from '@atrium/i18n/format-money';
import { locale } from '../../lib/i18n.ts';

/** A bank may name any currency; one that is not ours stays as it is written. */
export const moneyText = (amountMinor: number, currency: string): string =>
  currencies.some((one) => one === currency) || /^[A-Z]{3}$/.test(currency)
    ? formatMoney(locale(), BigInt(amountMinor), currency)
    : `${amountMinor} ${currency}`;
