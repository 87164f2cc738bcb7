import type { Messages } from '../../text-key.ts';
import type { letters as en } from '../en/letters.ts';

export const letters: Messages<typeof en> = {
  common: {
    button: 'Voir la demande',
    note: 'Vous recevez ce message parce que vous faites partie de l’organisation ou avez fait la demande.',
  },
  submitted: {
    subject: '{organizationName} : une succession est demandée',
    intro:
      '{requestedBy} demande à devenir responsable légal de {organizationName}, parce que plus personne ne peut agir en cette qualité.',
    next: 'Deux de nos collaborateurs examinent les documents, chacun de son côté. S’ils sont d’accord, {waitDays, plural, one {# jour passe} many {# de jours passent} other {# jours passent}} avant tout changement. Un responsable légal peut arrêter la demande à tout moment.',
  },
  waiting: {
    subject:
      '{organizationName} : succession dans {waitDays, plural, one {# jour} many {# de jours} other {# jours}}',
    intro:
      'Les documents de {requestedBy} ont été acceptés. Après le délai d’attente, {requestedBy} devient responsable légal de {organizationName}.',
    next: 'Vous êtes responsable légal et pouvez agir ? Ouvrez la demande et arrêtez-la : un clic suffit.',
  },
  refused: {
    subject: '{organizationName} : succession refusée',
    intro: 'La demande de {requestedBy} a été refusée. Rien ne change dans {organizationName}.',
    next: 'Les documents ont été effacés. La demande indique pourquoi ; une autre peut être faite avec de meilleurs documents.',
  },
  stopped: {
    subject: '{organizationName} : succession arrêtée',
    intro: 'La demande de {requestedBy} a été arrêtée. Rien ne change dans {organizationName}.',
    next: 'Les documents ont été effacés.',
  },
  completed: {
    subject: '{organizationName} a un nouveau responsable légal',
    intro:
      'Le délai d’attente est écoulé : {requestedBy} est désormais responsable légal de {organizationName}.',
    next: 'Les documents ont été effacés. Un responsable légal qui n’est pas venu ici depuis la demande devient collaborateur. Si un autre est venu, tous les rôles restent inchangés.',
  },
  deleted: {
    subject: '{organizationName} a été supprimée',
    preheader: 'Ce qui est conservé, et pendant combien de temps.',
    intro: 'Vous avez supprimé l’organisation {organizationName}. Plus personne ne peut l’ouvrir.',
    kept: 'Les documents de facturation et le journal d’activité restent conservés pendant {years, plural, one {# an} many {# d’ans} other {# ans}}, comme la loi l’exige. Ils sont hors de portée du portail. Votre propre compte reste tel quel.',
    button: 'Mes organisations',
    notYou: 'Ce n’était pas vous ? Changez immédiatement votre mot de passe et contactez l’assistance.',
  },
};
