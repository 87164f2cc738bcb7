import type { Messages } from '../../text-key.ts';
import type { notices as en } from '../en/notices.ts';

export const notices: Messages<typeof en> = {
  passwordChanged: {
    subject: 'Ihr Passwort wurde geändert',
    preheader: 'Andere Sitzungen wurden beendet.',
    intro:
      'Das Passwort Ihres Kontos {loginIdentifier} wurde soeben {how, select, reset {über den Link für vergessene Passwörter ersetzt} other {geändert}}.',
    consequence: 'Andere Sitzungen wurden beendet, und früher gesendete Links funktionieren nicht mehr.',
    ifYou: 'Wenn Sie das waren, ist nichts zu tun.',
    ifNot: 'Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort:',
    button: 'Neues Passwort wählen',
  },
  confirmAddress: {
    subject:
      '{purpose, select, recovery_email {Bestätigen Sie Ihre Wiederherstellungs-E-Mail} other {Bestätigen Sie Ihre neue Login-ID}}',
    preheader: 'Öffnen Sie den Link, damit sie gilt.',
    intro:
      '{purpose, select, recovery_email {Sie haben diese Adresse als Wiederherstellungs-E-Mail angegeben. Damit kommen Sie wieder in Ihr Konto, wenn die Anmeldung nicht mehr gelingt.} other {Sie haben diese Adresse als neue Login-ID angegeben. Sobald sie bestätigt ist, melden Sie sich damit an.}}',
    button: 'Adresse bestätigen',
    validity:
      'Der Link funktioniert einmal und gilt {validHours, plural, one {# Stunde} other {# Stunden}}. Bis dahin ändert sich nichts.',
    ignore: 'Sie haben diese Nachricht nicht erwartet? Ignorieren Sie sie: Ohne den Link geschieht nichts.',
  },
  addressInUse: {
    subject: 'Ihre Adresse wurde in einem anderen Konto eingegeben',
    preheader: 'Für Sie hat sich nichts geändert.',
    intro:
      'Jemand, vielleicht Sie selbst, wollte diese E-Mail-Adresse zur Login-ID eines anderen Kontos machen. Sie gehört bereits zu Ihrem Konto, deshalb geht das nicht.',
    ifYou:
      'Wenn Sie das waren, melden Sie sich beim Konto mit dieser Adresse an, und ändern Sie zuerst dessen Login-ID:',
    button: 'Anmelden',
    ignore:
      'Wenn Sie das nicht waren, ist nichts zu tun: Ihr Konto ist unverändert, und die andere Person hat nichts darüber erfahren.',
  },
  identifierChanged: {
    subject: 'Ihre Login-ID hat sich geändert',
    preheader: 'Die Anmeldung läuft jetzt über eine andere Adresse.',
    intro: 'Die Login-ID Ihres Kontos wurde von {previous} zu {current} geändert.',
    ifYou: 'Wenn Sie das waren, ist nichts zu tun.',
    ifNot:
      'Wenn Sie das nicht waren, holen Sie sich Ihr Konto zurück. Sie wählen ein neues Passwort, und wer die Adresse geändert hat, wird abgemeldet:',
    button: 'Änderung rückgängig machen',
    validity:
      'Der Link funktioniert einmal und gilt {undoHours, plural, one {# Stunde} other {# Stunden}}, was auch immer inzwischen geändert wird.',
    elsewhere:
      'Wenn Sie das nicht waren, sehen Sie in das Postfach von {previous}: Die Nachricht dort macht die Änderung {undoHours, plural, one {# Stunde} other {# Stunden}} lang rückgängig.',
  },
  identifierRestored: {
    subject: 'Die frühere Login-ID gilt wieder',
    preheader: 'Die Änderung wurde rückgängig gemacht.',
    intro:
      'Die Änderung der Login-ID wurde rückgängig gemacht: Die Anmeldung läuft wieder über {restored} und nicht mehr über {replaced}.',
    consequence:
      'Ein neues Passwort ist gesetzt, und alle Sitzungen wurden beendet. Eine Wiederherstellungs-E-Mail und Zwei-Faktor-Methoden, die rund um die Änderung dazukamen, wurden entfernt.',
    next: 'Prüfen Sie nach der Anmeldung Ihre Wiederherstellungs-E-Mail und Ihre Zwei-Faktor-Authentifizierung.',
    button: 'Anmelden',
  },
  recoveryEmailChanged: {
    subject:
      '{change, select, removed {Ihre Wiederherstellungs-E-Mail wurde entfernt} other {Ihre Wiederherstellungs-E-Mail hat sich geändert}}',
    preheader: 'Damit kommen Sie wieder in Ihr Konto.',
    intro:
      '{change, select, removed {{recoveryEmail} ist nicht mehr die Wiederherstellungs-E-Mail Ihres Kontos {loginIdentifier}.} other {{recoveryEmail} ist jetzt die Wiederherstellungs-E-Mail Ihres Kontos {loginIdentifier}.}}',
    ifYou: 'Wenn Sie das waren, ist nichts zu tun.',
    ifNot:
      'Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort, und prüfen Sie dann Ihre Wiederherstellungs-E-Mail:',
    button: 'Neues Passwort wählen',
  },
  resetPassword: {
    subject: 'Wählen Sie ein neues Passwort',
    preheader: 'Hier ist Ihr Link.',
    intro:
      'Jemand, vielleicht Sie selbst, hat für Ihr Konto {loginIdentifier} ein neues Passwort angefordert.',
    button: 'Neues Passwort wählen',
    validity:
      'Der Link funktioniert einmal und gilt {validMinutes, plural, one {# Minute} other {# Minuten}}.',
    ignore: 'Sie haben nichts angefordert? Ignorieren Sie diese Nachricht: Ihr Passwort bleibt, wie es ist.',
    secret:
      'Behalten Sie den Link für sich: Wir fragen nie danach, weder am Telefon noch in einer Nachricht.',
  },
  newDevice: {
    subject: 'Neue Anmeldung bei Ihrem Konto',
    preheader: 'Von einem Gerät, das wir noch nicht kennen.',
    intro:
      'Bei Ihrem Konto {loginIdentifier} gab es soeben eine Anmeldung von einem Gerät, das wir noch nicht kennen:',
    detail: 'Angabe',
    value: 'Diese Anmeldung',
    device: 'Gerät',
    place: 'Ort',
    time: 'Zeit',
    unknown: 'Unbekannt',
    local: 'Lokales Netzwerk',
    ifYou: 'Wenn Sie das waren, ist nichts zu tun.',
    ifNot: 'Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort. Damit enden alle Sitzungen:',
    button: 'Neues Passwort wählen',
  },
};
