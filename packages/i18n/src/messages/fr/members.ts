import type { Messages } from '../../text-key.ts';
import type { members as en } from '../en/members.ts';

export const members: Messages<typeof en> = {
  yes: 'Oui',
  no: 'Non',
  status: {
    active: 'Actif',
    blocked: 'Bloqué',
    ended: 'Terminé',
  },
  column: {
    lastName: 'Nom de famille',
    firstName: 'Prénom',
    email: 'E-mail',
    role: 'Rôle',
    billingRight: 'Droit de facturation',
    status: 'Statut',
    teams: 'Équipes de travail',
    secondFactor: 'Double authentification',
    joined: 'Membre depuis',
    lastActive: 'Dernière activité',
    ends: 'Fin',
  },
};
