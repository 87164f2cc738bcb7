import type { Messages } from '../../text-key.ts';
import type { choose as en } from '../en/choose.ts';

export const choose: Messages<typeof en> = {
  team: {
    label: 'Team di lavoro',
    help: 'Chi accetta entra in questi team di lavoro e ne riceve tutti i diritti.',
    search: 'Cerca team di lavoro',
    none: 'Nessun team di lavoro contiene questo nome.',
    chosen: 'Team di lavoro scelti',
  },
  product: {
    label: 'Accesso ai prodotti',
    help: 'Cerchi un prodotto, poi scelga il diritto corrispondente.',
    search: 'Cerca prodotti',
    none: 'Nessun prodotto contiene questo nome.',
    chosen: 'Prodotti scelti',
    right: 'Diritto su {name}',
  },
  remove: 'Rimuovi {name}',
  count: '{count, plural, =0 {Nessun risultato} one {# risultato} many {# risultati} other {# risultati}}',
  most: 'Al massimo {count}.',
  filter: {
    team: 'Team di lavoro',
    allTeams: 'Tutti i team',
    product: 'Accesso a',
    allProducts: 'Tutti i prodotti',
    productChip: 'Accesso a {name}',
  },
  bulk: {
    title: 'Aggiungi a un team di lavoro',
    text: '{count, plural, one {# persona riceve} many {# persone ricevono} other {# persone ricevono}} subito tutti i diritti del team di lavoro.',
    team: 'Team di lavoro',
    chosen: 'Team scelto: {team}',
    submit: 'Aggiungi al team di lavoro',
    missing: 'Scelga un team di lavoro.',
  },
};
