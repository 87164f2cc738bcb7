import { memberRoles } from '@atrium/contracts/organization/organization-types';
import { z } from 'zod';
import type { MailBlock, MailTemplate } from '../render/mail-content.ts';
import { typedText } from '../render/safe-text.ts';

export const InvitationParams = z.object({
  organizationName: z.string(),
  /** First and last name of whoever invites. */
  invitedBy: z.string(),
  role: z.enum(memberRoles),
  /** What they add in their own words; may be empty. */
  message: z.string(),
  link: z.url({ protocol: /^https?$/ }),
  validDays: z.number().int().positive(),
});

/** To an address that may be a stranger's: nothing that was typed becomes a link (MEM-5). */
export const invitation: MailTemplate<z.output<typeof InvitationParams>> = (params, { t }) => {
  const { link, validDays, role } = params;
  const organizationName = typedText(params.organizationName, 60);
  const invitedBy = typedText(params.invitedBy, 60);
  const message = typedText(params.message, 500);
  const own: readonly MailBlock[] = message
    ? [{ kind: 'paragraph', text: t('membership.invitation.message', { invitedBy, message }) }]
    : [];
  return {
    subject: t('membership.invitation.subject', { invitedBy, organizationName }),
    preheader: t('membership.invitation.preheader', { validDays }),
    firstName: '',
    blocks: [
      { kind: 'paragraph', text: t('membership.invitation.intro', { invitedBy, organizationName, role }) },
      ...own,
      { kind: 'button', label: t('membership.invitation.button'), href: link },
      { kind: 'note', text: t('membership.invitation.validity', { validDays }) },
      { kind: 'note', text: t('membership.invitation.ignore', { organizationName }) },
    ],
  };
};
