import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const MembershipEndedParams = z.object({
  firstName: z.string(),
  organizationName: z.string(),
  /** Who ended it; empty when the person left by themselves. */
  changedBy: z.string(),
});

/** Their access is over, and what stays is theirs (MEM-7, MEM-8). */
export const membershipEnded: MailTemplate<z.output<typeof MembershipEndedParams>> = (params, { t }) => {
  const organizationName = typedText(params.organizationName, 60);
  const changedBy = typedText(params.changedBy, 60);
  return {
    subject: t('membership.membershipEnded.subject', { organizationName }),
    preheader: t('membership.membershipEnded.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      {
        kind: 'paragraph',
        text: changedBy
          ? t('membership.membershipEnded.removed', { changedBy, organizationName })
          : t('membership.membershipEnded.left', { organizationName }),
      },
      { kind: 'note', text: t('membership.membershipEnded.account') },
    ],
  };
};
