import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName } from '../render/safe-text.ts';

export const SignUpAddressTakenParams = z.object({
  firstName: z.string(),
  /** The sign-in page. */
  link: z.url({ protocol: /^https?$/ }),
  /** The page for a forgotten password. */
  resetLink: z.url({ protocol: /^https?$/ }),
});

/** Tells the owner of an address what the visitor must not learn: that it has an account (ACC-1, SEC-1). */
export const signUpAddressTaken: MailTemplate<z.output<typeof SignUpAddressTakenParams>> = (
  params,
  { t },
) => {
  const { link, resetLink } = params;
  return {
    subject: t('mail.signUpAddressTaken.subject'),
    preheader: t('mail.signUpAddressTaken.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('mail.signUpAddressTaken.intro') },
      { kind: 'paragraph', text: t('mail.signUpAddressTaken.signIn') },
      { kind: 'button', label: t('mail.signUpAddressTaken.button'), href: link },
      { kind: 'paragraph', text: t('mail.signUpAddressTaken.reset') },
      { kind: 'button', label: t('mail.signUpAddressTaken.resetButton'), href: resetLink },
      { kind: 'note', text: t('mail.signUpAddressTaken.ignore') },
    ],
  };
};
