import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName } from '../render/safe-text.ts';

export const AccountClosedParams = z.object({ firstName: z.string() });

/** The last message: to every address, because after it there is nobody to ask (ACC-11). */
export const accountClosed: MailTemplate<z.output<typeof AccountClosedParams>> = (params, { t }) => ({
  subject: t('mail.accountClosed.subject'),
  preheader: t('mail.accountClosed.preheader'),
  firstName: greetingName(params.firstName),
  blocks: [
    { kind: 'paragraph', text: t('mail.accountClosed.intro') },
    { kind: 'paragraph', text: t('mail.accountClosed.kept') },
    { kind: 'note', text: t('mail.accountClosed.note') },
  ],
});
