import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { oneLine, typedText } from '../render/safe-text.ts';

export const SupportMessageParams = z.object({
  reference: z.string(),
  subject: z.string(),
  body: z.string(),
  /** First and last name of whoever wrote. */
  name: z.string(),
  email: z.string(),
  /** Empty for what concerns no organization. */
  organization: z.string(),
  /** The address of the page on which it was written; may be empty. */
  page: z.string(),
});

const longestParagraph = 5000;

/** What somebody wrote in the portal, to the provider's support; a reply goes to the person (SUP-4). */
export const supportMessage: MailTemplate<z.output<typeof SupportMessageParams>> = (params, { t }) => {
  const email = typedText(params.email, 254);
  const organization = typedText(params.organization);
  const page = typedText(params.page, 400);
  return {
    subject: t('correspondence.message.subject', {
      reference: params.reference,
      subject: oneLine(params.subject, 120),
    }),
    preheader: t('correspondence.message.preheader'),
    firstName: '',
    replyTo: params.email,
    footer: t('correspondence.message.footer', { email }),
    blocks: [
      {
        kind: 'paragraph',
        text: t('correspondence.message.intro', { name: typedText(params.name, 160), email }),
      },
      ...params.body
        .split(/\n+/)
        .map((line) => ({ kind: 'paragraph' as const, text: typedText(line, longestParagraph) })),
      ...(organization
        ? [{ kind: 'note' as const, text: t('correspondence.message.organization', { organization }) }]
        : []),
      ...(page ? [{ kind: 'note' as const, text: t('correspondence.message.page', { page }) }] : []),
    ],
  };
};
