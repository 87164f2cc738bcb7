import { currencies } from '@atrium/contracts/currency';
import { formatDate } from '@atrium/i18n/format-date';
import { formatMoney } from '@atrium/i18n/format-money';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const PaymentReminderParams = z.object({
  firstName: z.string(),
  organizationName: z.string(),
  level: z.number().int().min(1),
  kind: z.enum(['remind', 'offer_prepaid']),
  code: z.string(),
  reference: z.string(),
  amountMinor: z.number().int(),
  currency: z.enum(currencies),
  dueOn: z.iso.date(),
  /** Bank payments are known up to and with this day. */
  until: z.iso.date(),
  prepaidMinor: z.number().int(),
  link: z.url({ protocol: /^https?$/ }),
});
type PaymentReminder = z.output<typeof PaymentReminderParams>;

/** An invoice is overdue: what is open, what to check, and how to tell that this is genuine (DUN-1, DUN-2). */
export const paymentReminder: MailTemplate<PaymentReminder> = (params, { t, locale }) => {
  const { currency, code, level } = params;
  const organizationName = typedText(params.organizationName, 60);
  const amount = formatMoney(locale, BigInt(params.amountMinor), currency);
  const balance = formatMoney(locale, BigInt(params.prepaidMinor), currency);
  const text = (words: string) => ({ kind: 'paragraph' as const, text: words });
  return {
    subject: t('bankMail.reminder.subject', { level, amount, organizationName }),
    preheader: t('bankMail.reminder.crossing', { date: formatDate(locale, params.until) }),
    firstName: greetingName(params.firstName),
    blocks: [
      text(
        t('bankMail.reminder.intro', { organizationName, amount, date: formatDate(locale, params.dueOn) }),
      ),
      ...(params.kind === 'offer_prepaid' ? [text(t('bankMail.reminder.prepaid', { balance }))] : []),
      {
        kind: 'table',
        head: [t('bankMail.reminder.check'), t('bankMail.reminder.value')],
        rows: [
          [t('bankMail.reminder.reference'), params.reference],
          [t('bankMail.reminder.amount'), amount],
          [t('bankMail.reminder.currency'), currency],
          [t('bankMail.reminder.balance'), balance],
        ],
      },
      { kind: 'button', label: t('bankMail.reminder.button'), href: params.link },
      text(t('bankMail.reminder.crossing', { date: formatDate(locale, params.until) })),
      { kind: 'note', text: t('bankMail.reminder.genuine', { code, host: new URL(params.link).host }) },
    ],
  };
};
