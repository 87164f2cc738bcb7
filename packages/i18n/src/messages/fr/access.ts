import type { Messages } from '../../text-key.ts';
import type { access as en } from '../en/access.ts';

export const access: Messages<typeof en> = {
  level: {
    statistics: 'Voir les statistiques',
    technical: 'Réglages techniques',
    manage: 'Gérer',
    read: 'Lire',
    send: 'Envoyer',
    rules: 'Règles',
    dns: 'Entrées DNS',
    write: 'Modifier',
    restore: 'Restaurer',
    operate: 'Exploiter',
    broadcast: 'Diffuser',
    check: 'Contrôler les billets',
    sell: 'Vendre des billets',
    use: 'Utiliser',
  },
  matrix: {
    person: 'Nom',
    email: 'Adresse e-mail',
    role: 'Rôle',
    fileName: 'matrice-des-acces',
  },
};
