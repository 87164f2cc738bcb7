import type { Messages } from '../../text-key.ts';
import type { dashboard as en } from '../en/dashboard.ts';

export const dashboard: Messages<typeof en> = {
  todo: {
    overdue:
      '{count, plural, one {# fattura è scaduta} many {# di fatture sono scadute} other {# fatture sono scadute}}: {amount}',
    open: '{count, plural, one {# fattura è aperta} many {# di fatture sono aperte} other {# fatture sono aperte}}: {amount}',
    expiring:
      '{count, plural, one {# prodotto termina} many {# di prodotti terminano} other {# prodotti terminano}} entro 30 giorni se non li rinnova',
    expired:
      '{count, plural, one {# prodotto non è più pagato} many {# di prodotti non sono più pagati} other {# prodotti non sono più pagati}}',
    pay: 'Guarda e paga',
    renew: 'Rinnova',
    show: 'Mostra',
  },
  spending: {
    title: 'Spese per mese',
    lead: 'Fatture degli ultimi 12 mesi senza IVA, in {currency}; le note di credito sono dedotte.',
    chart: 'Colonne: spese per mese, {total} in 12 mesi',
    table: 'Mostra come tabella',
    month: 'Mese',
    total: 'Totale',
    other: 'Altro',
    empty: 'Negli ultimi 12 mesi non è stato fatturato nulla',
    emptyText: 'Appena ordina qualcosa, vede qui quanto spende.',
  },
  expiries: {
    title: 'Pagato fino al',
    lead: 'Quando finisce il tempo pagato, nei prossimi 12 mesi.',
    chart:
      'Linea del tempo: {count, plural, one {# prodotto} many {# di prodotti} other {# prodotti}} con l’ultimo giorno pagato',
    table: 'Mostra come tabella',
    product: 'Prodotto',
    type: 'Tipo di prodotto',
    day: 'Pagato fino al',
    next: 'Poi',
    renewed: 'Si rinnova automaticamente',
    expires: 'Scade',
    ends: 'Termina, come voluto',
    more: 'Sono i {count, number} che terminano per primi.',
    empty: 'Nessun prodotto è pagato per un tempo',
    emptyText: 'I prodotti con un abbonamento stanno qui con l’ultimo giorno pagato.',
    order: 'Ordina un prodotto',
  },
};
