import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const RecoveryEmailChangedParams = z.object({
  firstName: z.string(),
  loginIdentifier: z.string(),
  change: z.enum(['set', 'removed']),
  /** The new one, or the one that is gone. */
  recoveryEmail: z.string(),
  /** The page for a forgotten password. */
  resetLink: z.url({ protocol: /^https?$/ }),
});

/** Tells the login identifier and the former recovery e-mail (ACC-7). */
export const recoveryEmailChanged: MailTemplate<z.output<typeof RecoveryEmailChangedParams>> = (
  params,
  { t },
) => {
  const { change } = params;
  const loginIdentifier = typedText(params.loginIdentifier);
  const recoveryEmail = typedText(params.recoveryEmail);
  return {
    subject: t('notices.recoveryEmailChanged.subject', { change }),
    preheader: t('notices.recoveryEmailChanged.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      {
        kind: 'paragraph',
        text: t('notices.recoveryEmailChanged.intro', { change, loginIdentifier, recoveryEmail }),
      },
      { kind: 'paragraph', text: t('notices.recoveryEmailChanged.ifYou') },
      { kind: 'paragraph', text: t('notices.recoveryEmailChanged.ifNot') },
      { kind: 'button', label: t('notices.recoveryEmailChanged.button'), href: params.resetLink },
    ],
  };
};
