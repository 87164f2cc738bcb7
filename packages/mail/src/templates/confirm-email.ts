import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName } from '../render/safe-text.ts';

export const ConfirmEmailParams = z.object({
  firstName: z.string(),
  link: z.url({ protocol: /^https?$/ }),
  code: z.string().regex(/^\d{6}$/),
  validHours: z.number().int().positive(),
  codeMinutes: z.number().int().positive(),
});

/** Proves that an address is reachable: by the code, or by the link (ACC-1). */
export const confirmEmail: MailTemplate<z.output<typeof ConfirmEmailParams>> = (params, { t }) => {
  const { code, codeMinutes, link, validHours } = params;
  return {
    subject: t('mail.confirmEmail.subject'),
    preheader: t('mail.confirmEmail.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('mail.confirmEmail.intro') },
      { kind: 'paragraph', text: t('mail.confirmEmail.codeIntro') },
      { kind: 'code', code },
      { kind: 'note', text: t('mail.confirmEmail.codeValidity', { codeMinutes }) },
      { kind: 'paragraph', text: t('mail.confirmEmail.linkIntro') },
      { kind: 'button', label: t('mail.confirmEmail.button'), href: link },
      { kind: 'note', text: t('mail.confirmEmail.linkValidity', { validHours }) },
      { kind: 'note', text: t('mail.confirmEmail.ignore') },
      { kind: 'note', text: t('mail.confirmEmail.secret') },
    ],
  };
};
