import type { Messages } from '../../text-key.ts';
import type { access as en } from '../en/access.ts';

export const access: Messages<typeof en> = {
  level: {
    statistics: 'Statistiken ansehen',
    technical: 'Technische Einstellungen',
    manage: 'Verwalten',
    read: 'Lesen',
    send: 'Senden',
    rules: 'Regeln',
    dns: 'DNS-Einträge',
    write: 'Schreiben',
    restore: 'Wiederherstellen',
    operate: 'Betreiben',
    broadcast: 'Übertragen',
    check: 'Tickets prüfen',
    sell: 'Tickets verkaufen',
    use: 'Nutzen',
  },
  matrix: {
    person: 'Name',
    email: 'E-Mail-Adresse',
    role: 'Rolle',
    fileName: 'zugriffsmatrix',
  },
};
