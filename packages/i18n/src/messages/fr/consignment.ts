import type { Messages } from '../../text-key.ts';
import type { consignment as en } from '../en/consignment.ts';

export const consignment: Messages<typeof en> = {
  offered: {
    subject: '{giver} vous propose des produits',
    intro: '{by} vous propose des produits de {giver} : {products}.',
    next: 'Si vous administrez une organisation, vous pouvez les accepter jusqu’au {date}. Vous ne connaissez pas {giver} ? Ignorez ce message.',
    button: 'Voir la proposition',
  },
  cancelled: {
    subject: '{giver} a retiré une proposition',
    intro: '{by} a retiré la proposition de ces produits : {products}.',
    next: 'Le lien que nous vous avions envoyé ne fonctionne plus.',
    button: 'Ouvrir le portail',
  },
  lapsed: {
    subject: 'Personne n’a accepté votre proposition',
    intro: 'La proposition de ces produits de {giver} est échue depuis le {date} : {products}.',
    next: 'Ils restent où ils sont. Vous pouvez les proposer à nouveau à tout moment.',
    button: 'Voir vos propositions',
  },
  given: {
    subject: '{receiver} a accepté vos produits',
    intro: '{by} a accepté ces produits pour {receiver} : {products}.',
    next: 'Ils ne sont plus dans {giver}. Vos factures restent chez vous.',
    button: 'Voir vos propositions',
  },
  received: {
    subject: 'Des produits de {giver} sont maintenant dans {receiver}',
    intro: 'Vous avez accepté ces produits pour {receiver} : {products}.',
    next: 'Donnez accès aux personnes qui en ont besoin, et vérifiez le renouvellement automatique et le moyen de paiement.',
    button: 'Voir les produits',
  },
};
