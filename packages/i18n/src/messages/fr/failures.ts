import type { Messages } from '../../text-key.ts';
import type { failures as english } from '../en/failures.ts';

export const failures: Messages<typeof english> = {
  title: 'Tâches échouées',
  lead: 'Elles ont été tentées autant de fois que prévu. Corrigez d’abord la cause, puis relancez-les : chacune fait son travail une seule fois.',
  replay: 'Relancer',
  replayOne: 'Relancer : {task}',
  replayAll: 'Tout relancer',
  replayed:
    '{count, plural, one {# tâche est relancée} many {# de tâches sont relancées} other {# tâches sont relancées}}',
  older: 'Afficher les plus anciennes',
  empty: 'Rien n’a échoué',
  emptyText: 'Les tâches tentées en vain figurent ici.',
  column: {
    task: 'Tâche',
    problem: 'Ce qui a échoué',
    attempts: 'Tentatives',
    tried: 'Dernière tentative',
    replay: 'Relance',
  },
  task: {
    mail: 'Envoyer un e-mail',
    text: 'Envoyer un SMS',
    reset: 'Réinitialiser un mot de passe',
    charge: 'Encaisser un paiement',
    refund: 'Rembourser un paiement',
    event: 'Traiter un message du prestataire de paiement',
    forget: 'Effacer un moyen de paiement',
    provision: 'Mettre en place des produits',
    bank: 'Comptabiliser un fichier de la banque',
    list: 'Préparer une liste de factures',
  },
};
