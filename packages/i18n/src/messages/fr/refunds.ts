import type { Messages } from '../../text-key.ts';
import type { refunds as english } from '../en/refunds.ts';

export const refunds: Messages<typeof english> = {
  invoices: 'Factures et remboursements',
  list: {
    title: 'Factures du client',
    lead: 'Pour les remboursements. Le journal d’activité du client indique que vous avez regardé.',
    back: 'Retour au dossier',
    find: 'Rechercher',
    empty: 'Aucune facture trouvée',
  },
  open: 'Rembourser',
  lead: 'Vous pouvez rembourser au plus {most}. Un avoir corrige la facture.',
  refundable: 'Remboursable',
  left: 'Reste, hors TVA',
  what: 'Montant à rembourser',
  all: 'Tout ce qui reste de la facture',
  part: 'Une partie seulement',
  ofLine: '{what} : montant hors TVA',
  most: 'Au plus {amount}. La TVA s’y ajoute.',
  to: 'Où va l’argent',
  method: 'Vers le moyen de paiement utilisé',
  methodHelp: 'Il peut reprendre jusqu’à {amount} ; le reste va au compte prépayé.',
  prepaid: 'Vers le compte prépayé',
  prepaidHelp: 'Immédiatement.',
  reason: 'Motif',
  reasonHelp: 'Il figure dans le journal d’activité du client.',
  done: '{amount} remboursés, avoir {note}',
  state: {
    requested: 'En cours',
    confirmed: 'Effectué',
    failed: 'Échoué',
  },
};
