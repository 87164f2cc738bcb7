import type { Messages } from '../../text-key.ts';
import type { staff as english } from '../en/staff.ts';

export const staff: Messages<typeof english> = {
  title: 'Team interno',
  lead: 'Account delle persone del fornitore. Senza autenticazione a due fattori il banco resta chiuso.',
  add: 'Aggiungi una persona',
  column: {
    name: 'Nome',
    roles: 'Ruoli',
    factor: 'Autenticazione a due fattori',
    since: 'Dal',
  },
  factor: {
    on: 'Attiva',
    off: 'Mancante',
  },
  ended: 'Terminato il {date}',
  you: 'Lei',
  actions: 'Azioni',
  menu: 'Azioni per {name}',
  change: 'Modifica i ruoli',
  changed: 'I ruoli sono modificati. I casi aperti di questa persona sono terminati.',
  end: 'Termina l’accesso',
  endText:
    '{name} viene disconnesso ovunque e i casi aperti terminano subito. Ciò che è stato fatto resta registrato.',
  endDone: '{name} non fa più parte del team.',
  form: {
    email: 'Indirizzo e-mail',
    emailHelp: 'Un indirizzo proprio, che nessun account cliente usa.',
    firstName: 'Nome',
    lastName: 'Cognome',
    locale: 'Lingua',
    roles: 'Ruoli',
    noRole: 'Scelga almeno un ruolo.',
    submit: 'Aggiungi al team',
    done: '{name} ha ricevuto un messaggio che spiega come entrare.',
  },
  role: {
    agent: 'Agente di supporto',
    finance: 'Finanze',
    reviewer: 'Verificatore',
    catalogue: 'Responsabile del catalogo',
    admin: 'Gestione del team',
  },
  audit: {
    title: 'Ciò che ha fatto il team',
    when: 'Quando',
    who: 'Chi',
    what: 'Azione',
    whose: 'Dati di',
    where: 'Da dove',
    empty: 'Non è ancora stato registrato nulla',
    emptyText: 'Ogni consultazione e ogni modifica del team compare qui.',
    older: 'Mostra precedenti',
  },
};
