import type { Messages } from '../../text-key.ts';
import type { mail as en } from '../en/mail.ts';

export const mail: Messages<typeof en> = {
  layout: {
    greeting: 'Guten Tag {firstName}!',
    greetingWithoutName: 'Guten Tag!',
    linkFallback: 'Falls die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:',
    footer: '{brand} hat Ihnen diese Nachricht automatisch gesendet. Antworten darauf werden nicht gelesen.',
    regards: 'Ihr Team von {brand}',
  },
  confirmEmail: {
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
    preheader: 'Hier sind Ihr Code und Ihr Link.',
    intro: 'Ein Schritt fehlt noch: Bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört.',
    codeIntro: 'Geben Sie diesen Code auf der Seite der Registrierung ein:',
    codeValidity: 'Der Code gilt {codeMinutes, plural, one {# Minute} other {# Minuten}}.',
    linkIntro: 'Oder öffnen Sie den Link:',
    button: 'Adresse bestätigen',
    linkValidity:
      'Der Link funktioniert einmal und gilt {validHours, plural, one {# Stunde} other {# Stunden}}.',
    ignore: 'Sie haben sich nicht registriert? Dann ignorieren Sie diese Nachricht, und es geschieht nichts.',
    secret: 'Behalten Sie den Code für sich: Wir fragen weder am Telefon noch in einer Nachricht danach.',
  },
  signUpAddressTaken: {
    subject: 'Sie haben bereits ein Konto',
    preheader: 'Jemand wollte sich mit Ihrer Adresse registrieren.',
    intro:
      'Jemand, vielleicht Sie selbst, wollte sich gerade mit dieser E-Mail-Adresse registrieren. Sie gehört bereits zu Ihrem Konto, deshalb wurde kein neues erstellt.',
    signIn: 'Falls Sie es waren, melden Sie sich wie gewohnt an:',
    button: 'Anmelden',
    reset: 'Falls Sie Ihr Passwort nicht mehr wissen, wählen Sie ein neues:',
    resetButton: 'Neues Passwort wählen',
    ignore:
      'Falls Sie es nicht waren, müssen Sie nichts tun: Ihr Konto ist unverändert, und die andere Person hat nichts darüber erfahren.',
  },
  organizationChanged: {
    subject: 'Die Angaben von {organizationName} wurden geändert',
    preheader: '{count, plural, one {# Angabe ist} other {# Angaben sind}} jetzt anders.',
    intro: '{changedBy} hat die Angaben von {organizationName} geändert. Das ist jetzt anders:',
    field: 'Angabe',
    before: 'Vorher',
    after: 'Jetzt',
    empty: '(leer)',
    button: 'Organisation ansehen',
    reason:
      'Sie erhalten diese Nachricht als gesetzlicher Vertreter dieser Organisation. Falls Sie die Änderung nicht erwartet haben, prüfen Sie die Angaben, und berichtigen Sie sie, wo nötig.',
  },
  organizationField: {
    name: 'Name',
    type: 'Typ',
    line1: 'Straße und Hausnummer',
    line2: 'Adresszusatz',
    postalCode: 'Postleitzahl',
    city: 'Ort',
    country: 'Land',
    phone: 'Telefon',
    vatNumber: 'MwSt.-Nummer',
    documentLocale: 'Sprache der Dokumente',
    currency: 'Währung künftiger Rechnungen',
  },
};
