import type { Messages } from '../../text-key.ts';
import type { proForma as english } from '../en/pro-forma.ts';

export const proForma: Messages<typeof english> = {
  title: 'Fatture pro forma',
  lead: 'Proposte di pagamento, per i Suoi acquisti o la Sua banca. Non hanno valore legale, fiscale né contabile.',
  create: 'Crea una fattura pro forma',
  noProducts: 'Selezioni almeno un prodotto. Le fatture aperte hanno un proprio documento.',
  created:
    '{count, plural, one {La fattura pro forma è pronta} many {# fatture pro forma sono pronte, una per indirizzo di fatturazione} other {# fatture pro forma sono pronte, una per indirizzo di fatturazione}}',
  reference: 'Riferimento di pagamento',
  products: 'Prodotti',
  expiresOn: 'Valida fino al',
  amount: 'Con IVA',
  stateTitle: 'Stato',
  state: {
    open: 'Aperta',
    expired: 'Scaduta',
    paid: 'Pagata',
  },
  document: 'Documento',
  download: 'Scarica PDF',
  downloadOf: 'Scarica PDF: {reference}',
  invoice: 'Alla fattura',
  empty: 'Ancora nessuna fattura pro forma',
  emptyText: 'Selezioni prodotti in «Da pagare» e ne crei una.',
  how: 'La paghi con bonifico, con esattamente questo importo e questo riferimento, entro l’ultimo giorno: diventa una fattura e i prodotti sono rinnovati. Ogni altro importo va sul conto prepagato, e La informiamo.',
};
