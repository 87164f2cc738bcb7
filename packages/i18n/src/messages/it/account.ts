import type { Messages } from '../../text-key.ts';
import type { account as en } from '../en/account.ts';

export const account: Messages<typeof en> = {
  profile: {
    title: 'Profilo',
    lead: 'Il Suo nome e la Sua lingua, in tutte le organizzazioni.',
    personal: 'Su di Lei',
    firstName: 'Nome',
    lastName: 'Cognome',
    language: 'Lingua',
    languageHelp: 'Per tutte le pagine e tutti i messaggi che Le inviamo.',
    loginIdentifier: 'Identificativo di accesso',
    loginIdentifierHelp: 'Accede con questo indirizzo e-mail.',
    save: 'Salva il profilo',
    saved: 'Il Suo profilo è salvato.',
  },
  sessions: {
    title: 'Altre sessioni',
    text: 'Ha lasciato una sessione aperta altrove? Chiuda tutte le sessioni tranne questa.',
    end: 'Chiudi le altre sessioni',
    ended:
      '{count, plural, =0 {Non c’era nessun’altra sessione.} one {È stata chiusa un’altra sessione.} many {Sono state chiuse altre # di sessioni.} other {Sono state chiuse altre # sessioni.}}',
  },
};
