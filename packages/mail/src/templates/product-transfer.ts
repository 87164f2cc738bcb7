import { formatDateTime } from '@atrium/i18n/format-date';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';
import { ProductNameParams, productName } from './product-name.ts';

const stages = ['offered', 'cancelled', 'lapsed', 'given', 'received'] as const;
export type ProductTransferStage = (typeof stages)[number];

export const ProductTransferParams = z.object({
  stage: z.enum(stages),
  /** Empty where only an address is known. */
  firstName: z.string(),
  giverName: z.string(),
  receiverName: z.string(),
  by: z.string(),
  products: z.array(ProductNameParams).min(1),
  /** Until when it can be accepted. ISO 8601. */
  endsAt: z.string(),
  link: z.url({ protocol: /^https?$/ }),
});

const named = 5;

/** What becomes of products that one organization hands to another (PROD-5). */
export const productTransfer: MailTemplate<z.output<typeof ProductTransferParams>> = (
  { stage, link, ...params },
  { t, locale },
) => {
  const names = params.products.slice(0, named).map((product) => productName(product, t));
  const more = params.products.length > named ? ['…'] : [];
  const told = {
    giver: typedText(params.giverName, 60),
    receiver: typedText(params.receiverName, 60),
    by: typedText(params.by, 80),
    products: new Intl.ListFormat(locale, { type: 'unit' }).format([...names, ...more]),
    date: `${formatDateTime(locale, params.endsAt, 'UTC')} (UTC)`,
  };
  // Only some of the texts name them all: which, the languages decide.
  const say = (part: 'button' | 'intro' | 'next' | 'subject'): string =>
    (t as (key: string, params: typeof told) => string)(`consignment.${stage}.${part}`, told);
  return {
    subject: say('subject'),
    preheader: told.products,
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: say('intro') },
      { kind: 'paragraph', text: say('next') },
      { kind: 'button', label: say('button'), href: link },
    ],
  };
};
