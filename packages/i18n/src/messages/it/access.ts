import type { Messages } from '../../text-key.ts';
import type { access as en } from '../en/access.ts';

export const access: Messages<typeof en> = {
  level: {
    statistics: 'Vedere le statistiche',
    technical: 'Impostazioni tecniche',
    manage: 'Gestire',
    read: 'Leggere',
    send: 'Inviare',
    rules: 'Regole',
    dns: 'Voci DNS',
    write: 'Scrivere',
    restore: 'Ripristinare',
    operate: 'Operare',
    broadcast: 'Trasmettere',
    check: 'Controllare i biglietti',
    sell: 'Vendere biglietti',
    use: 'Utilizzare',
  },
  matrix: {
    person: 'Nome',
    email: 'Indirizzo e-mail',
    role: 'Ruolo',
    fileName: 'matrice-degli-accessi',
  },
};
