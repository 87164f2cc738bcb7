import { currencies } from '@atrium/contracts/currency';
import { formatDate } from '@atrium/i18n/format-date';
import { formatMoney } from '@atrium/i18n/format-money';
import { z } from 'zod';
import type { MailBlock, MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const renewalMails = [
  ...(['announced', 'reminder', 'renewed', 'failed', 'left'] as const),
  ...(['expired', 'suspended', 'ending', 'terminated'] as const),
] as const;
export type RenewalMail = (typeof renewalMails)[number];

export const RenewalParams = z.object({
  kind: z.enum(renewalMails),
  firstName: z.string(),
  organizationName: z.string(),
  /** What the sentence speaks of: the charge, the end of grace, the termination. */
  day: z.iso.date(),
  /** The first of them; each with the last day that is paid. */
  products: z
    .array(
      z.object({
        name: z.string(),
        paidThrough: z.iso.date(),
        /** Of the renewal, VAT included; null where none is offered any more. */
        amountMinor: z.number().int().nullable(),
        currency: z.enum(currencies),
      }),
    )
    .min(1),
  /** Further ones, which the portal shows. */
  more: z.number().int(),
  /** What is charged; null without a stored method. */
  method: z.string().nullable(),
  link: z.url({ protocol: /^https?$/ }),
});
type Renewal = z.output<typeof RenewalParams>;

const charged: readonly RenewalMail[] = ['announced', 'renewed', 'failed'];

/** Whoever looks after the accounting of an organization hears how renewals go, one mail for all its products (SUB-5, SUB-6). */
export const renewal: MailTemplate<Renewal> = ({ kind, products, more, link, ...params }, { t, locale }) => {
  const organizationName = typedText(params.organizationName, 60);
  const date = formatDate(locale, params.day);
  const amount = ({ amountMinor, currency }: Renewal['products'][number]) =>
    amountMinor === null ? '–' : formatMoney(locale, String(amountMinor), currency);
  const method = typedText(params.method ?? '', 80);
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: t(`expiry.intro.${kind}`, { organizationName, date }) },
    {
      kind: 'table',
      head: [t('expiry.head.product'), t('expiry.head.until'), t('expiry.head.amount')],
      rows: products.map((product) => [
        typedText(product.name, 80),
        formatDate(locale, product.paidThrough),
        amount(product),
      ]),
    },
  ];
  if (more > 0) blocks.push({ kind: 'paragraph', text: t('expiry.more', { count: more }) });
  if (charged.includes(kind)) {
    const text = method === '' ? t('expiry.noMethod') : t('expiry.method', { method });
    if (method !== '' || kind === 'announced') blocks.push({ kind: 'paragraph', text });
  }
  const isSettled = kind === 'announced' || kind === 'renewed';
  blocks.push(
    { kind: 'button', label: t(isSettled ? 'expiry.button.settings' : 'expiry.button.pay'), href: link },
    { kind: 'note', text: t('expiry.reason', { organizationName }) },
  );
  return {
    subject: t(`expiry.subject.${kind}`, { organizationName, date }),
    preheader: t('expiry.preheader', { count: products.length + more }),
    firstName: greetingName(params.firstName),
    blocks,
  };
};
