import type { Messages } from '../../text-key.ts';
import type { correspondence as english } from '../en/correspondence.ts';

export const correspondence: Messages<typeof english> = {
  message: {
    subject: '[{reference}] {subject}',
    preheader: 'Eine Nachricht aus dem Portal.',
    intro: '{name} ({email}) hat an den Support geschrieben.',
    organization: 'Organisation: {organization}',
    page: 'Seite: {page}',
    footer: 'Ihre Antwort geht an {email}.',
  },
  received: {
    subject: 'Wir haben Ihre Nachricht {reference} erhalten',
    preheader: 'Wir antworten per E-Mail.',
    intro: 'Vielen Dank. Ihre Nachricht „{subject}“ ist bei unserem Support angekommen.',
    next: 'Wir antworten per E-Mail an diese Adresse. Wenn Sie uns anrufen, nennen Sie bitte die Referenz {reference}.',
    button: 'Meine Nachrichten ansehen',
  },
  granted: {
    subject: '{organizationName}: Der Support hat temporären Zugriff',
    intro: '{by} hat dem Support bis zum {date} Zugriff auf {services} von {organizationName} gegeben.',
    next: 'Grund: {reason}. Sie sehen alles, was der Support dort tut, und können den Zugriff jederzeit entziehen.',
  },
  used: {
    subject: '{organizationName}: Der Support nutzt den temporären Zugriff',
    intro:
      '{by} von unserem Support hat den temporären Zugriff auf {services} von {organizationName} geöffnet.',
    next: 'Die Seite des Zugriffs zeigt, was geschieht, während es geschieht. Er endet am {date} oder sobald Sie ihn entziehen.',
  },
  withdrawn: {
    subject: '{organizationName}: Temporärer Zugriff entzogen',
    intro: '{by} hat dem Support den temporären Zugriff auf {services} von {organizationName} entzogen.',
    next: 'Er endete in diesem Augenblick. Was der Support bis dahin getan hat, bleibt in der Liste.',
  },
  ended: {
    subject: '{organizationName}: Der temporäre Zugriff ist beendet',
    intro: 'Der temporäre Zugriff des Supports auf {services} von {organizationName} endete am {date}.',
    next: 'Was der Support bis dahin getan hat, bleibt in der Liste.',
  },
  access: {
    button: 'Temporären Zugriff ansehen',
  },
  staffAdded: {
    subject: 'Ihr internes Konto',
    preheader: 'Wählen Sie ein Passwort und richten Sie die Zwei-Faktor-Authentifizierung ein.',
    intro: 'Ein Administrator hat ein internes Konto für Sie angelegt, mit dieser Adresse als Login-ID.',
    next: 'Wählen Sie zuerst ein Passwort, melden Sie sich dann an und richten Sie unter „Sicherheit und Wiederherstellung“ die Zwei-Faktor-Authentifizierung ein. Sobald Sie sich damit angemeldet haben, öffnet sich der Desk.',
    button: 'Passwort wählen',
  },
};
