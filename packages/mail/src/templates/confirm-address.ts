import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName } from '../render/safe-text.ts';

export const ConfirmAddressParams = z.object({
  firstName: z.string(),
  purpose: z.enum(['login_identifier', 'recovery_email']),
  link: z.url({ protocol: /^https?$/ }),
  validHours: z.number().int().positive(),
});

/** Proves that a new login identifier or recovery e-mail is reachable, before it takes effect (ACC-6, ACC-7). */
export const confirmAddress: MailTemplate<z.output<typeof ConfirmAddressParams>> = (params, { t }) => {
  const { purpose, link, validHours } = params;
  return {
    subject: t('notices.confirmAddress.subject', { purpose }),
    preheader: t('notices.confirmAddress.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('notices.confirmAddress.intro', { purpose }) },
      { kind: 'button', label: t('notices.confirmAddress.button'), href: link },
      { kind: 'note', text: t('notices.confirmAddress.validity', { validHours }) },
      { kind: 'note', text: t('notices.confirmAddress.ignore') },
    ],
  };
};
