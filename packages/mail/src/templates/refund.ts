import { currencies } from '@atrium/contracts/currency';
import { formatMoney } from '@atrium/i18n/format-money';
import { z } from 'zod';
import type { MailBlock, MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

const Minor = z.number().int();

export const RefundParams = z.object({
  firstName: z.string(),
  organizationName: z.string(),
  invoice: z.string(),
  creditNote: z.string(),
  currency: z.enum(currencies),
  /** Without VAT. */
  lines: z.array(z.object({ description: z.string(), netMinor: Minor })).min(1),
  vatMinor: Minor,
  grossMinor: Minor,
  /** Of the money that goes back: to the ways it was paid with, and to the prepaid account. */
  toMethodMinor: Minor,
  toPrepaidMinor: Minor,
  link: z.url({ protocol: /^https?$/ }),
});

/** What was credited of an invoice, and where the money goes (PAY-4). */
export const refund: MailTemplate<z.output<typeof RefundParams>> = (
  { lines, vatMinor, grossMinor, toMethodMinor, toPrepaidMinor, currency, link, ...params },
  { t, locale },
) => {
  const organizationName = typedText(params.organizationName, 60);
  const { invoice, creditNote } = params;
  const money = (minor: number): string => formatMoney(locale, String(minor), currency);
  const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text });
  return {
    subject: t('notice.refund.subject', { organizationName, creditNote }),
    preheader: t('notice.refund.preheader', { amount: money(grossMinor), invoice }),
    firstName: greetingName(params.firstName),
    blocks: [
      paragraph(
        t('notice.refund.intro', { amount: money(grossMinor), invoice, creditNote, organizationName }),
      ),
      {
        kind: 'table',
        head: [t('notice.head.credited'), t('notice.head.amount')],
        rows: [
          ...lines.map(({ description, netMinor }) => [typedText(description, 120), money(netMinor)]),
          [t('notice.refund.vat'), money(vatMinor)],
          [t('notice.refund.total'), money(grossMinor)],
        ],
      },
      ...(toMethodMinor > 0
        ? [paragraph(t('notice.refund.toMethod', { amount: money(toMethodMinor) }))]
        : []),
      ...(toPrepaidMinor > 0
        ? [paragraph(t('notice.refund.toPrepaid', { amount: money(toPrepaidMinor) }))]
        : []),
      { kind: 'button', label: t('notice.button.invoice'), href: link },
      { kind: 'note', text: t('notice.reason', { organizationName }) },
    ],
  };
};
