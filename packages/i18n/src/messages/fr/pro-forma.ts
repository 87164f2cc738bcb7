import type { Messages } from '../../text-key.ts';
import type { proForma as english } from '../en/pro-forma.ts';

export const proForma: Messages<typeof english> = {
  title: 'Factures pro forma',
  lead: 'Des propositions de paiement, pour vos achats ou votre banque. Elles n’ont aucune valeur juridique, fiscale ou comptable.',
  create: 'Créer une facture pro forma',
  noProducts: 'Sélectionnez au moins un produit. Les factures ouvertes ont leur propre document.',
  created:
    '{count, plural, one {La facture pro forma est prête} many {# factures pro forma sont prêtes, une par adresse de facturation} other {# factures pro forma sont prêtes, une par adresse de facturation}}',
  reference: 'Référence de paiement',
  products: 'Produits',
  expiresOn: 'Valable jusqu’au',
  amount: 'TVA comprise',
  stateTitle: 'État',
  state: {
    open: 'Ouverte',
    expired: 'Expirée',
    paid: 'Payée',
  },
  document: 'Fichier PDF',
  download: 'Télécharger le PDF',
  downloadOf: 'Télécharger le PDF : {reference}',
  invoice: 'Voir la facture',
  empty: 'Pas encore de facture pro forma',
  emptyText: 'Sélectionnez des produits sous « À payer » et créez-en une.',
  how: 'Payez-la par virement, avec exactement ce montant et cette référence, avant son dernier jour : elle devient une facture et vos produits sont renouvelés. Tout autre montant va sur votre compte prépayé, et nous vous le disons.',
};
