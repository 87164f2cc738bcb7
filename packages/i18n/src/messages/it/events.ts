import type { Messages } from '../../text-key.ts';
import type { events as en } from '../en/events.ts';

export const events: Messages<typeof en> = {
  organization: {
    create: 'Organizzazione creata',
    update: 'Dati dell’organizzazione modificati',
    updateLogo: 'Logo modificato',
    removeLogo: 'Logo rimosso',
  },
  invitation: {
    create: 'Invito inviato',
    update: 'Invito modificato',
    resend: 'Invito inviato di nuovo',
    revoke: 'Invito ritirato',
    accept: 'Invito accettato',
    decline: 'Invito rifiutato',
  },
};
