import type { Messages } from '../../text-key.ts';
import type { events as en } from '../en/events.ts';

export const events: Messages<typeof en> = {
  organization: {
    create: 'Organisation erstellt',
    update: 'Angaben zur Organisation geändert',
    updateLogo: 'Logo geändert',
    removeLogo: 'Logo entfernt',
  },
  invitation: {
    create: 'Einladung gesendet',
    update: 'Einladung geändert',
    resend: 'Einladung erneut gesendet',
    revoke: 'Einladung zurückgezogen',
    accept: 'Einladung angenommen',
    decline: 'Einladung abgelehnt',
  },
};
