import type { Messages } from '../../text-key.ts';
import type { dashboard as en } from '../en/dashboard.ts';

export const dashboard: Messages<typeof en> = {
  todo: {
    overdue:
      '{count, plural, one {# facture est en retard} many {# de factures sont en retard} other {# factures sont en retard}} : {amount}',
    open: '{count, plural, one {# facture est ouverte} many {# de factures sont ouvertes} other {# factures sont ouvertes}} : {amount}',
    expiring:
      '{count, plural, one {# produit prend fin} many {# de produits prennent fin} other {# produits prennent fin}} dans les 30 jours si vous ne renouvelez pas',
    expired:
      '{count, plural, one {# produit n’est plus payé} many {# de produits ne sont plus payés} other {# produits ne sont plus payés}}',
    pay: 'Voir et payer',
    renew: 'Renouveler',
    show: 'Afficher',
  },
  spending: {
    title: 'Dépenses par mois',
    lead: 'Factures des 12 derniers mois sans TVA, en {currency} ; les avoirs sont déduits.',
    chart: 'Colonnes : dépenses par mois, {total} en 12 mois',
    table: 'Afficher en tableau',
    month: 'Mois',
    total: 'Total',
    other: 'Autres',
    empty: 'Rien n’a été facturé ces 12 derniers mois',
    emptyText: 'Dès que vous commandez quelque chose, vous voyez ici ce que vous dépensez.',
  },
  expiries: {
    title: 'Payé jusqu’au',
    lead: 'Quand le temps payé prend fin, sur les 12 prochains mois.',
    chart:
      'Ligne du temps : {count, plural, one {# produit} many {# de produits} other {# produits}} avec le dernier jour payé',
    table: 'Afficher en tableau',
    product: 'Produit',
    type: 'Type de produit',
    day: 'Payé jusqu’au',
    next: 'Ensuite',
    renewed: 'Se renouvelle automatiquement',
    expires: 'Expire',
    ends: 'Prend fin, comme voulu',
    more: 'Ce sont les {count, number} qui prennent fin en premier.',
    empty: 'Aucun produit n’est payé pour un temps',
    emptyText: 'Les produits avec un abonnement figurent ici avec leur dernier jour payé.',
    order: 'Commander un produit',
  },
};
