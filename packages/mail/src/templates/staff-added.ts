import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName } from '../render/safe-text.ts';

export const StaffAddedParams = z.object({
  firstName: z.string(),
  link: z.url({ protocol: /^https?$/ }),
});

/** To somebody new of the provider's staff: how they get to the desk (DESK-1). */
export const staffAdded: MailTemplate<z.output<typeof StaffAddedParams>> = ({ firstName, link }, { t }) => ({
  subject: t('correspondence.staffAdded.subject'),
  preheader: t('correspondence.staffAdded.preheader'),
  firstName: greetingName(firstName),
  blocks: [
    { kind: 'paragraph', text: t('correspondence.staffAdded.intro') },
    { kind: 'paragraph', text: t('correspondence.staffAdded.next') },
    { kind: 'button', label: t('correspondence.staffAdded.button'), href: link },
  ],
});
