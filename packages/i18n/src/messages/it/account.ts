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
};
