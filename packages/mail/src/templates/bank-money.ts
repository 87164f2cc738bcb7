import { currencies } from '@atrium/contracts/currency';
import { formatDate } from '@atrium/i18n/format-date';
import { formatMoney } from '@atrium/i18n/format-money';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

const Currency = z.enum(currencies);

export const BankMoneyParams = z.object({
  firstName: z.string(),
  organizationName: z.string(),
  amountMinor: z.number().int(),
  currency: Currency,
  bookedOn: z.iso.date(),
  reason: z.enum(['wrong_amount', 'wrong_currency', 'not_open', 'wrong_reference', 'ended']),
  /** As the bank delivered it; empty for none. */
  reference: z.string(),
  /** Of the invoice that it was meant for. */
  expected: z.object({ amountMinor: z.number().int(), currency: Currency }).nullable(),
  link: z.url({ protocol: /^https?$/ }),
});
type BankMoney = z.output<typeof BankMoneyParams>;

/** Money has arrived that settles no invoice: why, and where it is (PAY-3). */
export const bankMoney: MailTemplate<BankMoney> = (params, { t, locale }) => {
  const organizationName = typedText(params.organizationName, 60);
  const amount = formatMoney(locale, BigInt(params.amountMinor), params.currency);
  const { expected } = params;
  const wanted = expected ? formatMoney(locale, BigInt(expected.amountMinor), expected.currency) : '';
  const date = formatDate(locale, params.bookedOn, 'UTC');
  return {
    subject: t('bankMail.money.subject', { amount }),
    preheader: t('bankMail.money.next'),
    firstName: greetingName(params.firstName),
    blocks: [
      ...(params.reason === 'ended'
        ? [
            {
              kind: 'paragraph' as const,
              text: t('bankMail.money.ended', { amount, date, organizationName }),
            },
          ]
        : [
            {
              kind: 'paragraph' as const,
              text: t('bankMail.money.intro', { amount, date, organizationName }),
            },
            {
              kind: 'paragraph' as const,
              text: t(`bankMail.reason.${params.reason}`, { expected: wanted }),
            },
          ]),
      ...(params.reference === ''
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: t('bankMail.money.reference', { reference: typedText(params.reference, 40) }),
            },
          ]),
      { kind: 'paragraph', text: t('bankMail.money.next') },
      { kind: 'button', label: t('bankMail.money.button'), href: params.link },
    ],
  };
};
