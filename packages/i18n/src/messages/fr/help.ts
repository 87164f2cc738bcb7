import type { Messages } from '../../text-key.ts';
import type { help as en } from '../en/help.ts';

export const help: Messages<typeof en> = {
  title: 'Aide',
  close: 'Fermer l’aide',
  searchLabel: 'Rechercher dans les guides',
  clear: 'Effacer la recherche',
  forPage: 'Pour cette page',
  usual: 'Par où commencer',
  centre: 'Tous les guides du centre d’aide',
  results:
    '{count, plural, =0 {Aucun guide trouvé} one {# guide trouvé} many {# de guides trouvés} other {# guides trouvés}}',
  none: 'Rien trouvé pour « {query} »',
  noneText:
    'Essayez d’autres mots, ou parcourez les thèmes du centre d’aide. Nous notons ce qui n’a pas été trouvé, jamais qui a cherché.',
  otherLanguage: 'Rien ne correspond en {own}. Ces guides sont en {language}.',
  back: 'Retour',
  openOnSite: 'Ouvrir dans le centre d’aide',
  related: 'Guides liés',
  important: 'Attention',
  goodToKnow: 'Bon à savoir',
  onlyRoles: 'Qui peut le faire : {roles}. Votre rôle dans {organization} : {role}.',
  askThem:
    '{count, plural, one {Vous pouvez vous adresser à {names}.} many {Adressez-vous à l’une de ces personnes : {names}.} other {Adressez-vous à l’une de ces personnes : {names}.}}',
  feedback: {
    question: 'Ce guide vous a-t-il aidé ?',
    yes: 'Oui',
    no: 'Non',
    comment: 'Que devrions-nous savoir ?',
    commentHelp: 'Merci de n’indiquer ni nom, ni adresse, ni numéro. Nous ne pouvons pas répondre.',
    send: 'Envoyer l’avis',
    busy: 'Envoi de l’avis…',
    thanks: 'Merci. Votre avis nous aide à améliorer ce guide.',
  },
};
