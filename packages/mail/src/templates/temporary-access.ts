import { formatDateTime } from '@atrium/i18n/format-date';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';
import { ProductNameParams, productName } from './product-name.ts';

const stages = ['granted', 'used', 'withdrawn', 'ended'] as const;
export type TemporaryAccessStage = (typeof stages)[number];

export const TemporaryAccessParams = z.object({
  stage: z.enum(stages),
  firstName: z.string(),
  organizationName: z.string(),
  /** Whoever gave it, opened it or withdrew it; empty where it ended by itself. */
  by: z.string(),
  services: z.array(ProductNameParams).min(1),
  reason: z.string(),
  /** When it ends, or ended. ISO 8601. */
  endsAt: z.string(),
  link: z.url({ protocol: /^https?$/ }),
});

const named = 3;

/** What becomes of an access that support was given for a time (SUP-3). */
export const temporaryAccess: MailTemplate<z.output<typeof TemporaryAccessParams>> = (
  { stage, link, ...params },
  { t, locale },
) => {
  const names = params.services.slice(0, named).map((service) => productName(service, t));
  const more = params.services.length > named ? ['…'] : [];
  const told = {
    organizationName: typedText(params.organizationName, 60),
    by: typedText(params.by, 80),
    services: new Intl.ListFormat(locale, { type: 'unit' }).format([...names, ...more]),
    reason: typedText(params.reason, 500).replace(/\.$/, ''),
    date: `${formatDateTime(locale, params.endsAt, 'UTC')} (UTC)`,
  };
  // Only some of the texts name them all: which, the languages decide.
  const say = (part: 'intro' | 'next' | 'subject'): string =>
    (t as (key: string, params: typeof told) => string)(`correspondence.${stage}.${part}`, told);
  return {
    subject: say('subject'),
    preheader: say('intro'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: say('intro') },
      { kind: 'paragraph', text: say('next') },
      { kind: 'button', label: t('correspondence.access.button'), href: link },
    ],
  };
};
