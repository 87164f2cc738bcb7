import type { Messages } from '../../text-key.ts';
import type { requirement as en } from '../en/requirement.ts';

export const requirement: Messages<typeof en> = {
  title: 'Sécurité',
  lead: 'Ce que cette organisation exige de toutes les personnes qui y travaillent.',
  switch: 'Exiger la double authentification de tout le monde',
  help: 'Toute personne qui ne l’a pas activée y est invitée à sa prochaine action ici et ne peut rien faire d’autre dans cette organisation avant. Les utilisateurs externes peuvent aussi la quitter.',
  denied: 'Seul un administrateur ou un responsable légal peut modifier cela.',
  ownFirst: 'Activez-la d’abord pour votre propre compte.',
  setUpOwn: 'Activer pour mon compte',
  on: 'La double authentification est désormais exigée.',
  off: 'La double authentification n’est plus exigée.',
  everybody: 'Les {people, number} personnes l’ont toutes activée.',
  missing:
    '{count, plural, one {# personne sur {people} ne l’a pas encore activée.} many {# de personnes sur {people} ne l’ont pas encore activée.} other {# personnes sur {people} ne l’ont pas encore activée.}}',
  who: 'Voir qui',
  gate: {
    title: '{organization} exige la double authentification',
    text: 'Votre compte ne l’a pas encore. Dès qu’elle sera activée, tout vous sera de nouveau accessible ici. Cela prend environ deux minutes.',
    setUp: 'Activer maintenant',
    leave: 'Quitter l’organisation',
    left: 'Vous avez quitté {organization}.',
    others: 'Vos autres organisations ne sont pas concernées.',
  },
};
