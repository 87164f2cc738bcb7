import type { Messages } from '../../text-key.ts';
import type { factors as en } from '../en/factors.ts';

export const factors: Messages<typeof en> = {
  method: {
    authenticator: 'Authentifizierungs-App',
    sms: 'SMS',
    smsTo: 'SMS an die Nummer mit der Endung {end}',
    passkey: 'Passkey',
    backup_code: 'Notfallcode',
    help: 'Ich habe nichts davon mehr',
  },
  step: {
    title: 'Bestätigen Sie, dass Sie es sind',
    authenticator: 'Geben Sie den 6-stelligen Code ein, den Ihre Authentifizierungs-App zeigt.',
    sms: 'Wir schicken einen Code per SMS an die Nummer mit der Endung {end}.',
    smsSent: 'Wir haben einen Code an die Nummer mit der Endung {end} geschickt. Er gilt 10 Minuten.',
    passkey: 'Verwenden Sie Ihren Fingerabdruck, Ihr Gesicht, Ihre PIN oder Ihren Sicherheitsschlüssel.',
    backup_code: 'Geben Sie einen Ihrer Notfallcodes ein. Jeder gilt einmal.',
    code: 'Code',
    submit: 'Weiter',
    busy: 'Wird geprüft …',
    usePasskey: 'Passkey verwenden',
    sendSms: 'Code senden',
    resendSms: 'Neuen Code senden',
    others: 'Andere Wege',
    startAgain: 'Noch einmal beginnen',
    passkeyFailed:
      'Der Passkey wurde nicht bestätigt. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.',
    passkeyMissing: 'Dieser Browser unterstützt keine Passkeys. Wählen Sie einen anderen Weg.',
  },
  section: {
    title: 'Zwei-Faktor-Authentifizierung',
    lead: 'Neben dem Passwort bestätigen Sie jede Anmeldung mit etwas, das nur Sie haben.',
    on: 'Eingeschaltet',
    off: 'Ausgeschaltet',
    notPassed: 'Um diese Methoden zu ändern, melden Sie sich ab und mit Ihrem zweiten Faktor wieder an.',
    added: 'Hinzugefügt am {date}',
    lastUsed: 'Zuletzt verwendet: {date}',
    fewCodes:
      '{count, plural, =0 {Sie haben keinen Notfallcode mehr} one {Sie haben nur noch # Notfallcode} other {Sie haben nur noch # Notfallcodes}}',
  },
  about: {
    passkey:
      'Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel. Der sicherste Weg; er funktioniert auch ohne Passwort.',
    authenticator: 'Codes auf Ihrem Telefon, auch ohne Netz.',
    sms: 'Ein Code auf Ihr Telefon. Praktisch, aber weniger sicher als die anderen Wege.',
    backup_code:
      'Für den Tag, an dem Ihr Telefon weg ist. {count, plural, one {Noch # von 10 Codes übrig.} other {Noch # von 10 Codes übrig.}}',
  },
  add: {
    passkey: 'Passkey hinzufügen',
    authenticator: 'App einrichten',
    sms: 'SMS einschalten',
    backup_code: 'Neue Codes erstellen',
  },
  app: {
    title: 'Authentifizierungs-App einrichten',
    install: 'Installieren Sie eine Authentifizierungs-App auf Ihrem Telefon, falls Sie noch keine haben.',
    scan: 'Scannen Sie den QR-Code mit der App, oder geben Sie den Schlüssel ein:',
    enter: 'Geben Sie den 6-stelligen Code ein, den die App zeigt.',
    qr: 'QR-Code für Ihre Authentifizierungs-App',
    copyKey: 'Schlüssel kopieren',
    submit: 'Einschalten',
  },
  phone: {
    title: 'Codes per SMS einschalten',
    number: 'Telefonnummer',
    numberHelp: 'Mit der Landesvorwahl, zum Beispiel +41 79 123 45 67.',
    sent: 'Wir haben einen Code an {phone} geschickt. Er gilt 10 Minuten.',
  },
  passkey: {
    text: 'Geben Sie dem Passkey einen Namen, an dem Sie ihn später erkennen. Danach bittet Ihr Gerät Sie um eine Bestätigung.',
    name: 'Name',
    submit: 'Passkey erstellen',
    failed: 'Es wurde kein Passkey erstellt. Versuchen Sie es noch einmal.',
  },
  codes: {
    title: 'Ihre Notfallcodes',
    text: 'Bewahren Sie sie sicher auf: Sie werden nur jetzt gezeigt. Jeder ersetzt einmal Ihr Telefon.',
    list: 'Notfallcodes',
    copy: 'Kopieren',
    copied: 'Kopiert',
    download: 'Herunterladen',
    print: 'Drucken',
    done: 'Ich habe sie aufbewahrt',
    fileName: 'notfallcodes',
    fileHead: 'Notfallcodes von {email} für {brand}. Jeder gilt einmal.',
  },
  remove: {
    action: 'Entfernen',
    named: 'Entfernen: {name}',
    title: 'Diese Methode entfernen?',
    text: 'Mit „{name}“ können Sie sich dann nicht mehr anmelden. Wir schreiben Ihnen dazu eine E-Mail, und alle Ihre anderen Sitzungen enden.',
    last: 'Es ist Ihr letzter zweiter Faktor: Die Zwei-Faktor-Authentifizierung ist danach ausgeschaltet, und Ihre Notfallcodes funktionieren nicht mehr.',
    done: 'Die Methode ist entfernt.',
  },
  renew: {
    text: 'Ihre bisherigen Codes funktionieren dann nicht mehr. Die neuen werden nur einmal gezeigt.',
    done: 'Ihre neuen Notfallcodes sind bereit.',
  },
  added: 'Die Methode ist aktiv.',
};
