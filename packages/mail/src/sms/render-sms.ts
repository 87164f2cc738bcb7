import type { Locale } from '@atrium/contracts/locale';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import type { Brand } from '../render/layout.ts';
import { oneLine } from '../render/safe-text.ts';
import type { SmsMessage } from './sms-message.ts';

const longestBrand = 20;

/**
 * The text in the language of its recipient. The last line of a code ties it to the portal's host, so that a phone offers
 * to fill it in there and on no site that looks alike.
 */
export function renderSms(
  message: SmsMessage,
  { brand, locale }: { readonly brand: Brand; readonly locale: Locale },
): string {
  const t = translator(locale, messagesOf(locale));
  const provider = oneLine(brand.name, longestBrand);
  if (message.template === 'identityReview') {
    return t('sms.identityReview', { brand: provider, link: message.params.link });
  }
  if (message.template === 'paymentReminder') {
    const { code, amountMinor, currency, link } = message.params;
    const amount = `${currency} ${Math.trunc(amountMinor / 100)}.${String(amountMinor % 100).padStart(2, '0')}`;
    return t('sms.paymentReminder', { brand: provider, amount, code, link });
  }
  const { template, params } = message;
  const text = t(`sms.${template}`, { ...params, brand: provider });
  return `${text}\n\n@${new URL(brand.url).hostname} #${params.code}`;
}
