import type { Messages } from '../../text-key.ts';
import type { failures as english } from '../en/failures.ts';

export const failures: Messages<typeof english> = {
  title: 'Attività non riuscite',
  lead: 'Sono state tentate tutte le volte previste. Corregga prima la causa, poi le faccia ripartire: nessuna fa due volte lo stesso lavoro.',
  replay: 'Riavvia',
  replayOne: 'Riavvia: {task}',
  replayAll: 'Riavvia tutte',
  replayed:
    '{count, plural, one {# attività riparte} many {# di attività ripartono} other {# attività ripartono}}',
  older: 'Mostra le meno recenti',
  empty: 'Nulla è fallito',
  emptyText: 'Qui compare ciò che è stato tentato invano.',
  column: {
    task: 'Attività',
    problem: 'Che cosa è andato storto',
    attempts: 'Tentativi',
    tried: 'Ultimo tentativo',
    replay: 'Riavvio',
  },
  task: {
    mail: 'Inviare un’e-mail',
    text: 'Inviare un SMS',
    reset: 'Reimpostare una password',
    charge: 'Addebitare un pagamento',
    refund: 'Rimborsare un pagamento',
    event: 'Elaborare un messaggio del fornitore di pagamenti',
    forget: 'Eliminare un metodo di pagamento',
    provision: 'Predisporre i prodotti',
    bank: 'Contabilizzare un file della banca',
    list: 'Preparare un elenco di fatture',
  },
};
