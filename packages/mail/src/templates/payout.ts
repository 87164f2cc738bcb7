import { currencies } from '@atrium/contracts/currency';
import { formatMoney } from '@atrium/i18n/format-money';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const PayoutParams = z.object({
  firstName: z.string(),
  organizationName: z.string(),
  amountMinor: z.number().int(),
  currency: z.enum(currencies),
  state: z.enum(['requested', 'confirmed', 'returned', 'cancelled']),
  link: z.url({ protocol: /^https?$/ }),
});
type Payout = z.output<typeof PayoutParams>;

/** Where prepaid money that is paid out stands (PRE-3). */
export const payout: MailTemplate<Payout> = (params, { t, locale }) => {
  const organizationName = typedText(params.organizationName, 60);
  const amount = formatMoney(locale, BigInt(params.amountMinor), params.currency);
  return {
    subject: t(`bankMail.payoutSubject.${params.state}`, { amount }),
    preheader: t('bankMail.money.button'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t(`bankMail.payoutIntro.${params.state}`, { amount, organizationName }) },
      { kind: 'button', label: t('bankMail.money.button'), href: params.link },
    ],
  };
};
