import { formatDate } from '@atrium/i18n/format-date';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const purchaseMails = ['activated', 'cancelled', 'cancelled_by_staff', 'lapsed'] as const;
export type PurchaseMail = (typeof purchaseMails)[number];

export const PurchaseParams = z.object({
  kind: z.enum(purchaseMails),
  firstName: z.string(),
  organizationName: z.string(),
  /** On which it was ordered. */
  day: z.iso.date(),
  /** Who cancelled it; empty where nobody of the organization did. */
  by: z.string(),
  products: z
    .array(
      z.object({
        name: z.string(),
        plan: z.string(),
        /** The last day that is paid or free; null for what was never set up. */
        through: z.iso.date().nullable(),
      }),
    )
    .min(1),
  link: z.url({ protocol: /^https?$/ }),
});

/** What became of an order: its products work, or it came to nothing (CART-5, MEM-4). */
export const purchase: MailTemplate<z.output<typeof PurchaseParams>> = (
  { kind, products, link, ...params },
  { t, locale },
) => {
  const organizationName = typedText(params.organizationName, 60);
  const date = formatDate(locale, params.day);
  const isActive = kind === 'activated';
  const head = [t('notice.head.product'), t('notice.head.plan')];
  return {
    subject: t(`notice.orderSubject.${kind}`, { organizationName, date }),
    preheader: products.map(({ name }) => typedText(name, 80)).join(', '),
    firstName: greetingName(params.firstName),
    blocks: [
      {
        kind: 'paragraph',
        text: t(`notice.orderIntro.${kind}`, { organizationName, date, by: typedText(params.by) }),
      },
      {
        kind: 'table',
        head: isActive ? [...head, t('notice.head.until')] : head,
        rows: products.map(({ name, plan, through }) => {
          const row = [typedText(name, 80), plan];
          return isActive ? [...row, through === null ? '–' : formatDate(locale, through)] : row;
        }),
      },
      ...(isActive ? [] : [{ kind: 'paragraph' as const, text: t('notice.nothing') }]),
      { kind: 'button', label: t(isActive ? 'notice.button.products' : 'notice.button.order'), href: link },
      { kind: 'note', text: t('notice.reason', { organizationName }) },
    ],
  };
};
