import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const PasswordChangedParams = z.object({
  firstName: z.string(),
  loginIdentifier: z.string(),
  how: z.enum(['changed', 'reset']),
  /** The page for a forgotten password: whoever did not do this begins there. */
  resetLink: z.url({ protocol: /^https?$/ }),
});

/** Tells every known address that a password is another one now (ACC-8). */
export const passwordChanged: MailTemplate<z.output<typeof PasswordChangedParams>> = (params, { t }) => {
  const loginIdentifier = typedText(params.loginIdentifier);
  return {
    subject: t('notices.passwordChanged.subject'),
    preheader: t('notices.passwordChanged.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('notices.passwordChanged.intro', { loginIdentifier, how: params.how }) },
      { kind: 'paragraph', text: t('notices.passwordChanged.consequence') },
      { kind: 'paragraph', text: t('notices.passwordChanged.ifYou') },
      { kind: 'paragraph', text: t('notices.passwordChanged.ifNot') },
      { kind: 'button', label: t('notices.passwordChanged.button'), href: params.resetLink },
    ],
  };
};
