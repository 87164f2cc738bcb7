import type { Messages } from '../../text-key.ts';
import type { recovery as en } from '../en/recovery.ts';

export const recovery: Messages<typeof en> = {
  forgot: {
    title: 'Passwort vergessen',
    lead: 'Geben Sie Ihre Login-ID oder Ihre Wiederherstellungs-E-Mail ein. Wir senden einen Link dorthin, mit dem Sie ein neues Passwort wählen.',
    email: 'E-Mail-Adresse',
    submit: 'Link senden',
    busy: 'Link wird gesendet …',
    back: 'Zurück zur Anmeldung',
    sentTitle: 'Sehen Sie in Ihr Postfach',
    sentText: 'Falls {email} zu einem Konto gehört, ist ein Link unterwegs. Er gilt eine Stunde.',
    sentHelp:
      'Keine Nachricht? Sehen Sie im Spam-Ordner nach, oder geben Sie Ihre andere Adresse ein: die Login-ID oder die Wiederherstellungs-E-Mail.',
    again: 'Andere Adresse eingeben',
  },
  reset: {
    title: 'Wählen Sie ein neues Passwort',
    lead: 'Danach enden alle Sitzungen. Die Zwei-Faktor-Authentifizierung bleibt, wie sie ist.',
    submit: 'Neues Passwort setzen',
    busy: 'Passwort wird gesetzt …',
    expiredText: 'Er funktioniert einmal und eine Stunde lang. Fordern Sie einen neuen an.',
    again: 'Neuen Link anfordern',
  },
  link: {
    expired: 'Dieser Link funktioniert nicht mehr',
    toPortal: 'Weiter zum Portal',
  },
  address: {
    title: 'Bestätigen Sie Ihre Adresse',
    lead: 'Mit einem Klick bestätigen Sie, dass dieses Postfach Ihnen gehört.',
    submit: 'Adresse bestätigen',
    busy: 'Adresse wird bestätigt …',
    identifierDone: 'Ihre Login-ID ist geändert',
    identifierText:
      'Sie melden sich jetzt mit {email} an. Die frühere Adresse ist informiert und kann die Änderung 72 Stunden lang rückgängig machen.',
    recoveryDone: 'Ihre Wiederherstellungs-E-Mail ist bestätigt',
    recoveryText: 'Wenn Sie Ihr Passwort vergessen, kommen Sie mit {email} wieder in Ihr Konto.',
    expiredText:
      'Er funktioniert einmal und 24 Stunden lang. Einen neuen erhalten Sie unter „Sicherheit und Wiederherstellung“.',
  },
  undo: {
    title: 'Holen Sie sich Ihr Konto zurück',
    lead: 'Ihre frühere Login-ID gilt dann wieder. Wählen Sie ein neues Passwort. Alle Sitzungen enden, und was rund um die Änderung dazukam, wird entfernt.',
    submit: 'Änderung rückgängig machen',
    busy: 'Wird rückgängig gemacht …',
    expiredText:
      'Er funktioniert einmal und 72 Stunden lang. Wenn Sie sich nicht mehr anmelden können, fordern Sie mit Ihrer Login-ID oder Ihrer Wiederherstellungs-E-Mail ein neues Passwort an.',
    again: 'Passwort vergessen',
  },
  claim: {
    title: 'Ein Schritt fehlt noch',
    lead: 'Registriert haben Sie sich in einem anderen Browser. Wählen Sie zum Abschluss hier ein Passwort. Es darf dasselbe sein wie vorher.',
    submit: 'Adresse bestätigen und Passwort setzen',
    busy: 'Adresse wird bestätigt …',
    notMe: 'Ich habe mich nicht registriert',
    rejectTitle: 'Dieses Konto löschen?',
    rejectText:
      'Jemand hat sich mit Ihrer Adresse registriert. Das Konto und seine Organisation werden gelöscht, und Ihre Adresse ist wieder frei.',
    rejectSubmit: 'Konto löschen',
    rejectBusy: 'Konto wird gelöscht …',
    rejected: 'Das Konto ist gelöscht',
    rejectedText:
      'Niemand kann Ihre Adresse darüber noch verwenden. Ein eigenes Konto können Sie jederzeit erstellen.',
    signUp: 'Konto erstellen',
  },
};
