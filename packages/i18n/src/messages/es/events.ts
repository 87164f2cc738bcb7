import type { Messages } from '../../text-key.ts';
import type { events as en } from '../en/events.ts';

export const events: Messages<typeof en> = {
  organization: {
    create: 'Organización creada',
    update: 'Datos de la organización modificados',
    updateLogo: 'Logotipo cambiado',
    removeLogo: 'Logotipo eliminado',
  },
  invitation: {
    create: 'Invitación enviada',
    update: 'Invitación modificada',
    resend: 'Invitación enviada de nuevo',
    revoke: 'Invitación retirada',
    accept: 'Invitación aceptada',
    decline: 'Invitación rechazada',
  },
};
