import type { Messages } from '../../text-key.ts';
import type { account as en } from '../en/account.ts';

export const account: Messages<typeof en> = {
  profile: {
    title: 'Profil',
    lead: 'Ihr Name und Ihre Sprache, in jeder Organisation.',
    personal: 'Über Sie',
    firstName: 'Vorname',
    lastName: 'Nachname',
    language: 'Sprache',
    languageHelp: 'Für jede Seite und jede Nachricht, die wir Ihnen senden.',
    loginIdentifier: 'Login-ID',
    loginIdentifierHelp: 'Mit dieser E-Mail-Adresse melden Sie sich an.',
    save: 'Profil speichern',
    saved: 'Ihr Profil ist gespeichert.',
  },
};
