import type { Messages } from '../../text-key.ts';
import type { events as en } from '../en/events.ts';

export const events: Messages<typeof en> = {
  organization: {
    create: 'Organisation créée',
    update: 'Informations de l’organisation modifiées',
    updateLogo: 'Logo modifié',
    removeLogo: 'Logo retiré',
  },
  invitation: {
    create: 'Invitation envoyée',
    update: 'Invitation modifiée',
    resend: 'Invitation renvoyée',
    revoke: 'Invitation retirée',
    accept: 'Invitation acceptée',
    decline: 'Invitation refusée',
  },
};
