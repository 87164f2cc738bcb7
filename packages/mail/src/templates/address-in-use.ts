import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName } from '../render/safe-text.ts';

export const AddressInUseParams = z.object({
  firstName: z.string(),
  /** The sign-in page. */
  link: z.url({ protocol: /^https?$/ }),
});

/** Tells the owner of an address what whoever entered it must not learn: that it has an account (ACC-6, SEC-1). */
export const addressInUse: MailTemplate<z.output<typeof AddressInUseParams>> = (params, { t }) => {
  return {
    subject: t('notices.addressInUse.subject'),
    preheader: t('notices.addressInUse.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('notices.addressInUse.intro') },
      { kind: 'paragraph', text: t('notices.addressInUse.ifYou') },
      { kind: 'button', label: t('notices.addressInUse.button'), href: params.link },
      { kind: 'note', text: t('notices.addressInUse.ignore') },
    ],
  };
};
