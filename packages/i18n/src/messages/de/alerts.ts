import type { Messages } from '../../text-key.ts';
import type { alerts as en } from '../en/alerts.ts';

export const alerts: Messages<typeof en> = {
  subject: {
    authenticatorAdded: 'Eine Authentifizierungs-App wurde hinzugefügt',
    smsAdded: 'Codes per SMS sind aktiviert',
    passkeyAdded: 'Ein Passkey wurde hinzugefügt',
    authenticatorRemoved: 'Ihre Authentifizierungs-App wurde entfernt',
    smsRemoved: 'Codes per SMS sind deaktiviert',
    passkeyRemoved: 'Ein Passkey wurde entfernt',
    backupCodesRenewed: 'Sie haben neue Notfallcodes',
    backupCodeUsed: 'Ein Notfallcode wurde verwendet',
    codeGuessed: 'Vielleicht kennt jemand Ihr Passwort',
    passkeyCloned: 'Ein Passkey wurde abgelehnt',
  },
  text: {
    authenticatorAdded: 'Zu Ihrer Zwei-Faktor-Authentifizierung gehört jetzt eine Authentifizierungs-App.',
    smsAdded: 'Sie können eine Anmeldung jetzt mit einem Code per SMS bestätigen.',
    passkeyAdded: 'Sie können sich jetzt mit einem neuen Passkey anmelden.',
    authenticatorRemoved:
      'Mit Ihrer Authentifizierungs-App kann sich niemand mehr anmelden. Alle Ihre anderen Sitzungen sind beendet.',
    smsRemoved:
      'Mit Codes per SMS kann sich niemand mehr anmelden. Alle Ihre anderen Sitzungen sind beendet.',
    passkeyRemoved:
      'Mit einem Ihrer Passkeys kann sich niemand mehr anmelden. Alle Ihre anderen Sitzungen sind beendet.',
    backupCodesRenewed:
      'Für Ihr Konto wurden neue Notfallcodes erstellt. Die alten funktionieren nicht mehr.',
    backupCodeUsed:
      'Eine Anmeldung an Ihrem Konto wurde mit einem Ihrer Notfallcodes bestätigt. Dieser Code funktioniert nicht mehr.',
    codeGuessed:
      'Jemand hat Ihr Passwort richtig eingegeben und danach mehrere falsche Codes. Die Anmeldung ist nicht gelungen.',
    passkeyCloned:
      'Eine Anmeldung mit einem Ihrer Passkeys wurde abgelehnt: Von ihm scheint es eine Kopie zu geben. Entfernen Sie diesen Passkey, und erstellen Sie einen neuen.',
  },
  twoFactorOff: 'Es war Ihr letzter zweiter Faktor: Die Zwei-Faktor-Authentifizierung ist ausgeschaltet.',
  codesLeft:
    '{count, plural, =0 {Sie haben keinen Notfallcode mehr. Erstellen Sie neue.} one {Sie haben noch # Notfallcode. Erstellen Sie neue.} other {Sie haben noch # Notfallcodes.}}',
  origin: 'Am {moment} (UTC), von der Adresse {address}.',
  notYou: 'Waren Sie das nicht, ändern Sie sofort Ihr Passwort, und beenden Sie Ihre anderen Sitzungen:',
  button: 'Konto prüfen',
};
