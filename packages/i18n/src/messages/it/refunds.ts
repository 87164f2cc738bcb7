import type { Messages } from '../../text-key.ts';
import type { refunds as english } from '../en/refunds.ts';

export const refunds: Messages<typeof english> = {
  invoices: 'Fatture e rimborsi',
  list: {
    title: 'Fatture del cliente',
    lead: 'Per i rimborsi. Il registro delle attività del cliente dice che Lei ha guardato.',
    back: 'Torna al caso',
    find: 'Cerca',
    empty: 'Nessuna fattura trovata',
  },
  open: 'Rimborsa',
  lead: 'Si possono restituire al massimo {most}. Una nota di credito corregge la fattura.',
  refundable: 'Rimborsabile',
  left: 'Resto, senza IVA',
  what: 'Quanto',
  all: 'Tutto ciò che resta della fattura',
  part: 'Solo una parte',
  ofLine: '{what}: importo senza IVA',
  most: 'Al massimo {amount}. Si aggiunge l’IVA.',
  to: 'Dove va il denaro',
  method: 'Al metodo di pagamento usato',
  methodHelp: 'Può riprendere fino a {amount}; il resto va sul conto prepagato.',
  prepaid: 'Sul conto prepagato',
  prepaidHelp: 'Subito.',
  reason: 'Motivazione',
  reasonHelp: 'Figura nel registro delle attività del cliente.',
  done: '{amount} rimborsati, nota di credito {note}',
  state: {
    requested: 'In corso',
    confirmed: 'Eseguito',
    failed: 'Non riuscito',
  },
};
