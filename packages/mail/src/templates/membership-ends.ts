import { formatDateTime } from '@atrium/i18n/format-date';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const MembershipEndsParams = z.object({
  firstName: z.string(),
  organizationName: z.string(),
  /** ISO 8601. */
  endsAt: z.string(),
  link: z.url({ protocol: /^https?$/ }),
});

/** Seven days before a membership ends by itself (MEM-11). */
export const membershipEnds: MailTemplate<z.output<typeof MembershipEndsParams>> = (
  params,
  { t, locale },
) => {
  const organizationName = typedText(params.organizationName, 60);
  const date = `${formatDateTime(locale, params.endsAt, 'UTC')} (UTC)`;
  return {
    subject: t('membership.membershipEnds.subject', { organizationName, date }),
    preheader: t('membership.membershipEnds.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('membership.membershipEnds.intro', { organizationName, date }) },
      { kind: 'paragraph', text: t('membership.membershipEnds.extend') },
      { kind: 'button', label: t('membership.membershipEnds.button'), href: params.link },
    ],
  };
};
