import type { EventTexts } from '../../event-texts.ts';

/** What has happened, as a line of the activity log; the thing it happened to stands behind it. */
export const events = {
  organization: {
    create: 'Organization created',
    update: 'Organization details changed',
    updateLogo: 'Logo changed',
    removeLogo: 'Logo removed',
  },
  invitation: {
    create: 'Invitation sent',
    update: 'Invitation changed',
    resend: 'Invitation sent again',
    revoke: 'Invitation revoked',
    accept: 'Invitation accepted',
    decline: 'Invitation declined',
  },
} as const satisfies EventTexts;
