import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const ResetPasswordParams = z.object({
  firstName: z.string(),
  loginIdentifier: z.string(),
  link: z.url({ protocol: /^https?$/ }),
  validMinutes: z.number().int().positive(),
});

/** The link for a forgotten password, to the login identifier or the recovery e-mail (ACC-7). */
export const resetPassword: MailTemplate<z.output<typeof ResetPasswordParams>> = (params, { t }) => {
  const { link, validMinutes } = params;
  const loginIdentifier = typedText(params.loginIdentifier);
  return {
    subject: t('notices.resetPassword.subject'),
    preheader: t('notices.resetPassword.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('notices.resetPassword.intro', { loginIdentifier }) },
      { kind: 'button', label: t('notices.resetPassword.button'), href: link },
      { kind: 'note', text: t('notices.resetPassword.validity', { validMinutes }) },
      { kind: 'note', text: t('notices.resetPassword.ignore') },
      { kind: 'note', text: t('notices.resetPassword.secret') },
    ],
  };
};
