import type { Messages } from '../../text-key.ts';
import type { letters as en } from '../en/letters.ts';

export const letters: Messages<typeof en> = {
  deleted: {
    subject: '{organizationName} a été supprimée',
    preheader: 'Ce qui est conservé, et pendant combien de temps.',
    intro: 'Vous avez supprimé l’organisation {organizationName}. Plus personne ne peut l’ouvrir.',
    kept: 'Les documents de facturation et le journal d’activité restent conservés pendant {years, plural, one {# an} many {# d’ans} other {# ans}}, comme la loi l’exige. Ils sont hors de portée du portail. Votre propre compte reste tel quel.',
    button: 'Mes organisations',
    notYou: 'Ce n’était pas vous ? Changez immédiatement votre mot de passe et contactez l’assistance.',
  },
};
