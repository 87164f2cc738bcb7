import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const OrganizationDeletedParams = z.object({
  firstName: z.string(),
  organizationName: z.string(),
  /** How long documents stay stored. */
  years: z.number().int(),
  link: z.url({ protocol: /^https?$/ }),
});

/** To whoever deleted it, who was its last member: nobody is left to ask afterwards (ORG-7). */
export const organizationDeleted: MailTemplate<z.output<typeof OrganizationDeletedParams>> = (
  { years, link, ...params },
  { t },
) => {
  const organizationName = typedText(params.organizationName, 60);
  return {
    subject: t('letters.deleted.subject', { organizationName }),
    preheader: t('letters.deleted.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('letters.deleted.intro', { organizationName }) },
      { kind: 'paragraph', text: t('letters.deleted.kept', { years }) },
      { kind: 'button', label: t('letters.deleted.button'), href: link },
      { kind: 'note', text: t('letters.deleted.notYou') },
    ],
  };
};
