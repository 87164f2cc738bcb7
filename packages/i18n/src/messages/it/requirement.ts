import type { Messages } from '../../text-key.ts';
import type { requirement as en } from '../en/requirement.ts';

export const requirement: Messages<typeof en> = {
  title: 'Sicurezza',
  lead: 'Ciò che questa organizzazione chiede a tutte le persone che vi lavorano.',
  switch: 'Richiedi a tutti l’autenticazione a due fattori',
  help: 'Chi non l’ha ancora attivata viene invitato a farlo alla prossima azione qui e prima non può fare altro in questa organizzazione. Gli utenti esterni possono invece lasciarla.',
  denied: 'Solo un amministratore o un rappresentante legale può modificarlo.',
  ownFirst: 'La attivi prima per il Suo account.',
  setUpOwn: 'Attiva per il mio account',
  on: 'Ora l’autenticazione a due fattori è obbligatoria.',
  off: 'L’autenticazione a due fattori non è più obbligatoria.',
  everybody: 'Tutte le {people, number} persone l’hanno attivata.',
  missing:
    '{count, plural, one {# persona su {people} non l’ha ancora attivata.} many {# di persone su {people} non l’hanno ancora attivata.} other {# persone su {people} non l’hanno ancora attivata.}}',
  who: 'Vedi chi',
  gate: {
    title: '{organization} richiede l’autenticazione a due fattori',
    text: 'Il Suo account non l’ha ancora. Appena la attiva, qui tutto Le sarà di nuovo accessibile. Bastano circa due minuti.',
    setUp: 'Attiva ora',
    leave: 'Lascia l’organizzazione',
    left: 'Ha lasciato {organization}.',
    others: 'Le Sue altre organizzazioni non sono interessate.',
  },
};
