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
    timeZone: 'Zeitzone',
    currency: 'Währung künftiger Rechnungen',
  },
  identitySubmitted: {
    subject: 'Jemand beantragt, Ihre Zwei-Faktor-Authentifizierung zu entfernen',
    preheader: 'Waren Sie es nicht, stoppen Sie den Antrag jetzt.',
    intro:
      'Jemand, der Ihr Passwort kennt, hat beantragt, die Zwei-Faktor-Authentifizierung von Ihrem Konto zu entfernen, und uns Bilder eines Ausweises gesendet.',
    next: 'Waren Sie es, brauchen Sie nichts zu tun: Zwei unserer Mitarbeitenden prüfen die Bilder, dann hören Sie von uns. Waren Sie es nicht, stoppen Sie den Antrag und ändern Sie danach Ihr Passwort.',
    button: 'Antrag stoppen',
    note: 'Auch eine Anmeldung mit Ihrem zweiten Faktor stoppt den Antrag.',
  },
  identityWaiting: {
    subject: 'Ihre Zwei-Faktor-Authentifizierung wird entfernt',
    preheader: 'In {waitHours} Stunden, wenn Sie es nicht stoppen.',
    intro:
      'Zwei unserer Mitarbeitenden haben den Ausweis geprüft. In {waitHours} Stunden wird die Zwei-Faktor-Authentifizierung von Ihrem Konto entfernt, und alle Sitzungen enden.',
    next: 'Haben Sie das nicht beantragt, stoppen Sie es jetzt und ändern Sie danach Ihr Passwort. Ein Klick genügt, ohne Anmeldung.',
    button: 'Entfernung stoppen',
    note: 'Wir warten mit Absicht: Niemand soll Ihr Konto unbemerkt übernehmen können.',
  },
  identityRefused: {
    subject: 'Ihre Identität konnte nicht bestätigt werden',
    preheader: 'Die Zwei-Faktor-Authentifizierung bleibt bestehen.',
    intro:
      'Wir haben die Bilder geprüft und können die Zwei-Faktor-Authentifizierung nicht von Ihrem Konto entfernen. Der Grund:',
    next: 'Ihre Bilder wurden gelöscht. Sie können mit besseren neu beginnen.',
    button: 'Neu beginnen',
    note: 'Haben Sie nichts beantragt, ändern Sie Ihr Passwort: Jemand anderes kennt es.',
  },
  identityStopped: {
    subject: 'Der Antrag zu Ihrem zweiten Faktor ist gestoppt',
    preheader: 'Die Zwei-Faktor-Authentifizierung bleibt bestehen.',
    intro:
      'Der Antrag wurde gestoppt, über einen Link in einer unserer Nachrichten oder durch eine Anmeldung mit Ihrem zweiten Faktor. Die Zwei-Faktor-Authentifizierung bleibt aktiv, und die Bilder wurden gelöscht.',
    next: 'War der Antrag nicht von Ihnen, ändern Sie Ihr Passwort: Jemand anderes kennt es. War er von Ihnen, können Sie neu beginnen.',
    button: 'Neu beginnen',
    note: 'An Ihrem Konto hat sich nichts geändert.',
  },
  identityCompleted: {
    subject: 'Ihre Zwei-Faktor-Authentifizierung wurde entfernt',
    preheader: 'Melden Sie sich an und richten Sie sie neu ein.',
    intro:
      'Die Wartezeit von {waitHours} Stunden ist vorbei, und niemand hat den Antrag gestoppt. Zum Anmelden genügt jetzt Ihr Passwort; alle Sitzungen sind beendet, und die Bilder wurden gelöscht.',
    next: 'Melden Sie sich an und richten Sie die Zwei-Faktor-Authentifizierung wieder ein, damit Ihr Konto geschützt bleibt.',
    button: 'Anmelden',
    note: 'Haben Sie das nicht beantragt, melden Sie sich sofort an, ändern Sie Ihr Passwort und wenden Sie sich an den Support.',
  },
  identityExpired: {
    subject: 'Ihr Antrag ist abgelaufen',
    preheader: 'Wir haben Ihre Bilder nicht rechtzeitig geprüft.',
    intro:
      'Es tut uns leid: Wir haben Ihre Bilder nicht rechtzeitig geprüft und sie gelöscht. Die Zwei-Faktor-Authentifizierung bleibt bestehen.',
    next: 'Bitte senden Sie Ihre Bilder noch einmal.',
    button: 'Neu beginnen',
    note: 'Haben Sie nichts beantragt, ändern Sie Ihr Passwort: Jemand anderes kennt es.',
  },
  identityReason: {
    unreadable: 'Ein Bild ist unscharf, abgeschnitten oder zu dunkel.',
    document_expired: 'Der Ausweis ist nicht mehr gültig.',
    name_differs: 'Der Name auf dem Ausweis ist nicht der des Kontos.',
    face_differs: 'Selfie und Foto auf dem Ausweis zeigen nicht deutlich genug dieselbe Person.',
    not_genuine: 'Wir konnten uns nicht davon überzeugen, dass der Ausweis echt ist.',
  },
  accountClosed: {
    subject: 'Ihr Konto ist geschlossen',
    preheader: 'Ihre persönlichen Daten wurden gelöscht.',
    intro:
      'Ihr Konto ist geschlossen, wie Sie es gewünscht haben. Name, Adressen, Bild und zweite Faktoren wurden gelöscht, alle Sitzungen sind beendet, und Sie gehören keiner Organisation mehr an.',
    kept: 'Aufbewahrt werden, weil das Gesetz es verlangt: die Rechnungen Ihrer Organisationen und das Protokoll dessen, was dort getan wurde, zehn Jahre lang.',
    note: 'Waren Sie es nicht, wenden Sie sich sofort an den Support.',
  },
};
