import { z } from 'zod';
import type { MailBlock, MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const IdentifierChangedParams = z.object({
  firstName: z.string(),
  previous: z.string(),
  current: z.string(),
  undoHours: z.number().int().positive(),
  /** Only in the mail to the former address. */
  undoLink: z.url({ protocol: /^https?$/ }).optional(),
});

/** Tells the former address, with a way back, and the recovery e-mail, without one (ACC-6). */
export const identifierChanged: MailTemplate<z.output<typeof IdentifierChangedParams>> = (params, { t }) => {
  const { undoLink, undoHours } = params;
  const previous = typedText(params.previous);
  const current = typedText(params.current);
  const way: readonly MailBlock[] = undoLink
    ? [
        { kind: 'paragraph', text: t('notices.identifierChanged.ifNot') },
        { kind: 'button', label: t('notices.identifierChanged.button'), href: undoLink },
        { kind: 'note', text: t('notices.identifierChanged.validity', { undoHours }) },
      ]
    : [{ kind: 'paragraph', text: t('notices.identifierChanged.elsewhere', { previous, undoHours }) }];
  return {
    subject: t('notices.identifierChanged.subject'),
    preheader: t('notices.identifierChanged.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('notices.identifierChanged.intro', { previous, current }) },
      { kind: 'paragraph', text: t('notices.identifierChanged.ifYou') },
      ...way,
    ],
  };
};
