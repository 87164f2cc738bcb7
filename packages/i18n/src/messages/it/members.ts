import type { Messages } from '../../text-key.ts';
import type { members as en } from '../en/members.ts';

export const members: Messages<typeof en> = {
  yes: 'Sì',
  no: 'No',
  status: {
    active: 'Attivo',
    blocked: 'Bloccato',
    ended: 'Terminato',
  },
  column: {
    lastName: 'Cognome',
    firstName: 'Nome di battesimo',
    email: 'E-mail',
    role: 'Ruolo',
    billingRight: 'Diritto di fatturazione',
    status: 'Stato',
    teams: 'Team di lavoro',
    secondFactor: 'Autenticazione a due fattori',
    joined: 'Membro dal',
    lastActive: 'Ultima attività',
    ends: 'Fine',
  },
};
