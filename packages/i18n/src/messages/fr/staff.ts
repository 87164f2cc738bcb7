import type { Messages } from '../../text-key.ts';
import type { staff as english } from '../en/staff.ts';

export const staff: Messages<typeof english> = {
  title: 'Équipe interne',
  lead: 'Comptes des personnes du fournisseur. Sans double authentification, le bureau leur reste fermé.',
  add: 'Ajouter une personne',
  column: {
    name: 'Nom',
    roles: 'Rôles',
    factor: 'Double authentification',
    since: 'Depuis',
  },
  factor: {
    on: 'Activée',
    off: 'Manquante',
  },
  ended: 'Terminé le {date}',
  you: 'Vous',
  actions: 'Actions possibles',
  menu: 'Actions pour {name}',
  change: 'Modifier les rôles',
  changed: 'Les rôles sont modifiés. Les dossiers ouverts de cette personne sont terminés.',
  end: 'Mettre fin à l’accès',
  endText:
    '{name} est déconnecté partout, et les dossiers ouverts prennent fin aussitôt. Ce qui a été fait reste enregistré.',
  endDone: '{name} ne fait plus partie de l’équipe.',
  form: {
    email: 'Adresse e-mail',
    emailHelp: 'Une adresse réservée, qu’aucun compte client n’utilise.',
    firstName: 'Prénom',
    lastName: 'Nom de famille',
    locale: 'Langue',
    roles: 'Rôles',
    noRole: 'Choisissez au moins un rôle.',
    submit: 'Ajouter à l’équipe',
    done: '{name} a reçu un message expliquant comment se connecter.',
  },
  role: {
    agent: 'Agent de support',
    finance: 'Finances',
    reviewer: 'Vérificateur',
    catalogue: 'Responsable du catalogue',
    admin: 'Gestion de l’équipe',
  },
  audit: {
    title: 'Ce que l’équipe a fait',
    when: 'Quand',
    who: 'Qui',
    what: 'Opération',
    whose: 'Données de',
    where: 'Depuis',
    empty: 'Rien n’a encore été enregistré',
    emptyText: 'Chaque consultation et chaque modification de l’équipe figure ici.',
    older: 'Afficher les précédentes',
  },
};
