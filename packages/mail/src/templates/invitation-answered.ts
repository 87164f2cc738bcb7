import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const InvitationAnsweredParams = z.object({
  /** Of the recipient, who had invited. */
  firstName: z.string(),
  organizationName: z.string(),
  email: z.string(),
  accepted: z.boolean(),
  /** First and last name of whoever accepted; nobody asks it of whoever declines. */
  name: z.string(),
  link: z.url({ protocol: /^https?$/ }),
});

export const invitationAnswered: MailTemplate<z.output<typeof InvitationAnsweredParams>> = (
  params,
  { t },
) => {
  const organizationName = typedText(params.organizationName, 60);
  const email = typedText(params.email);
  const name = typedText(params.name, 60);
  return {
    subject: params.accepted
      ? t('membership.invitationAnswered.accepted', { name, organizationName })
      : t('membership.invitationAnswered.declined', { email }),
    preheader: t('membership.invitationAnswered.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      {
        kind: 'paragraph',
        text: params.accepted
          ? t('membership.invitationAnswered.acceptedText', { name, email, organizationName })
          : t('membership.invitationAnswered.declinedText', { email, organizationName }),
      },
      { kind: 'button', label: t('membership.invitationAnswered.button'), href: params.link },
    ],
  };
};
