import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const SupportMessageReceivedParams = z.object({
  firstName: z.string(),
  reference: z.string(),
  subject: z.string(),
  link: z.url({ protocol: /^https?$/ }),
});

/** To whoever wrote to support, with the reference to name (SUP-4). */
export const supportMessageReceived: MailTemplate<z.output<typeof SupportMessageReceivedParams>> = (
  { reference, link, ...params },
  { t },
) => ({
  subject: t('correspondence.received.subject', { reference }),
  preheader: t('correspondence.received.preheader'),
  firstName: greetingName(params.firstName),
  blocks: [
    { kind: 'paragraph', text: t('correspondence.received.intro', { subject: typedText(params.subject) }) },
    { kind: 'paragraph', text: t('correspondence.received.next', { reference }) },
    { kind: 'button', label: t('correspondence.received.button'), href: link },
  ],
});
