import type { Messages } from '../../text-key.ts';
import type { expiry as english } from '../en/expiry.ts';

export const expiry: Messages<typeof english> = {
  subject: {
    announced: '{organizationName} : renouvellement automatique le {date}',
    reminder: '{organizationName} : à renouveler d’ici au {date}',
    renewed: '{organizationName} : renouvelé',
    failed: '{organizationName} : un renouvellement n’a pas pu être débité',
    left: '{organizationName} : une facture à payer',
    expired: '{organizationName} : expiré le {date}',
    suspended: '{organizationName} : suspendu',
    ending: '{organizationName} : résiliation le {date}',
    terminated: '{organizationName} : résilié',
  },
  preheader: '{count, plural, one {# produit} many {# produits} other {# produits}}.',
  intro: {
    announced:
      'Le {date}, nous débiterons le renouvellement de ces produits de {organizationName}. Vous n’avez rien à faire.',
    reminder:
      'Ces produits de {organizationName} ne se renouvellent pas d’eux-mêmes. Payez-les avant leur échéance, et rien n’est interrompu.',
    renewed: 'Ces produits de {organizationName} sont renouvelés et payés.',
    failed:
      'Le renouvellement de ces produits de {organizationName} n’a pas pu être débité. Nous réessaierons le {date}. Pour le régler tout de suite, ou avec un autre moyen de paiement, ouvrez « À payer ».',
    left: 'Nous n’avons pas pu débiter le renouvellement de ces produits de {organizationName}, et nous ne réessaierons pas. La facture est ouverte : payez-la avant l’échéance des produits.',
    expired:
      'La période payée de ces produits de {organizationName} est terminée. Ils fonctionnent encore jusqu’au {date} ; sans paiement, ils seront alors suspendus.',
    suspended:
      'Ces produits de {organizationName} sont suspendus, car ils n’ont pas été payés. Vos données sont conservées, et tout fonctionne de nouveau dès que vous payez. Sans paiement, ils seront résiliés le {date}.',
    ending:
      'Ces produits de {organizationName} seront résiliés le {date} et leurs données supprimées. Payez avant, et ils fonctionnent de nouveau immédiatement.',
    terminated: 'Ces produits de {organizationName} ont été résiliés, car ils n’ont pas été payés.',
  },
  head: {
    product: 'Produit',
    until: 'Payé jusqu’au',
    amount: 'Renouvellement',
  },
  more: 'Et {count, plural, one {# autre produit} many {# autres produits} other {# autres produits}}.',
  method: 'Moyen de paiement : {method}.',
  noMethod:
    'Aucun moyen de paiement n’est enregistré : sans lui, nous utilisons le compte prépayé s’il couvre tout le montant, sinon nous envoyons une facture.',
  button: {
    pay: 'Ouvrir « À payer »',
    settings: 'Ouvrir les paramètres',
  },
  reason:
    'Vous recevez ce message parce que vous vous occupez de la comptabilité de {organizationName}. Les rappels se choisissent sous Comptabilité, Paramètres.',
};
