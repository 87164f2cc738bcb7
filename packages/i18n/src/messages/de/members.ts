import type { Messages } from '../../text-key.ts';
import type { members as en } from '../en/members.ts';

export const members: Messages<typeof en> = {
  yes: 'Ja',
  no: 'Nein',
  status: {
    active: 'Aktiv',
    blocked: 'Gesperrt',
    ended: 'Beendet',
  },
  column: {
    lastName: 'Nachname',
    firstName: 'Vorname',
    email: 'E-Mail',
    role: 'Rolle',
    billingRight: 'Abrechnungsrecht',
    status: 'Status',
    teams: 'Arbeitsteams',
    secondFactor: 'Zwei-Faktor-Authentifizierung',
    joined: 'Mitglied seit',
    lastActive: 'Letzte Aktivität',
    ends: 'Ende',
  },
};
