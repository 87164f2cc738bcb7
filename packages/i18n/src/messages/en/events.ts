import type { EventTexts } from '../../event-texts.ts';

/** What has happened, as a line of the activity log; the thing it happened to stands behind it. */
export const events = {
  organization: {
    create: 'Organization created',
    update: 'Organization details changed',
    updateLogo: 'Logo changed',
    removeLogo: 'Logo removed',
  },
} as const satisfies EventTexts;
