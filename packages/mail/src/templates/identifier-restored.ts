import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const IdentifierRestoredParams = z.object({
  firstName: z.string(),
  replaced: z.string(),
  restored: z.string(),
  /** The sign-in page. */
  link: z.url({ protocol: /^https?$/ }),
});

/** Tells every address, the one that was taken away too, that a change has been undone (ACC-6). */
export const identifierRestored: MailTemplate<z.output<typeof IdentifierRestoredParams>> = (
  params,
  { t },
) => {
  const replaced = typedText(params.replaced);
  const restored = typedText(params.restored);
  return {
    subject: t('notices.identifierRestored.subject'),
    preheader: t('notices.identifierRestored.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('notices.identifierRestored.intro', { replaced, restored }) },
      { kind: 'paragraph', text: t('notices.identifierRestored.consequence') },
      { kind: 'paragraph', text: t('notices.identifierRestored.next') },
      { kind: 'button', label: t('notices.identifierRestored.button'), href: params.link },
    ],
  };
};
