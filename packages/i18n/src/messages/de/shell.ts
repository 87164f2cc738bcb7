import type { Messages } from '../../text-key.ts';
import type { shell as en } from '../en/shell.ts';

export const shell: Messages<typeof en> = {
  needHelp: 'Brauchen Sie Hilfe?',
  skipToContent: 'Zum Inhalt springen',
  notifications: 'Mitteilungen',
  noScript:
    'Diese Website braucht JavaScript. Schalten Sie es in den Einstellungen Ihres Browsers ein, und laden Sie die Seite neu. Das Hilfe-Center funktioniert auch ohne.',
  cookiesBlocked:
    'Ihr Browser blockiert Cookies, deshalb können Sie nicht angemeldet bleiben. Erlauben Sie Cookies für diese Website, und versuchen Sie es noch einmal.',
  cookiesGuide: 'So erlauben Sie Cookies und JavaScript',
  helpCentre: 'Hilfe-Center',
  language: 'Sprache',
  theme: {
    title: 'Darstellung',
    light: 'Hell',
    dark: 'Dunkel',
    system: 'Wie das Gerät',
  },
  nav: {
    label: 'Hauptmenü',
    open: 'Menü öffnen',
    close: 'Menü schließen',
    dashboard: 'Übersicht',
    members: 'Mitglieder',
    organization: 'Organisation',
    products: 'Produkte',
    teams: 'Arbeitsteams',
    support: 'Support',
    help: 'Hilfe',
  },
  switcher: {
    label: 'Organisation wechseln. Aktuell: {name}',
    create: 'Organisation erstellen',
    all: 'Meine Organisationen',
  },
  account: {
    label: 'Ihr Konto: {name}',
    signedInAs: 'Angemeldet als',
    profile: 'Profil',
    security: 'Sicherheit und Wiederherstellung',
    successions: 'Nachfolgeanträge',
    desk: 'Desk',
    bank: 'Bank',
    staff: 'Internes Team',
    offers: 'Codes und Gutschriften',
    identityReviews: 'Identitätsprüfungen',
    signOut: 'Abmelden',
    signOutFailed: 'Sie sind noch angemeldet: Der Server ist nicht erreichbar. Versuchen Sie es noch einmal.',
  },
  connection: {
    lost: 'Keine Verbindung. Was Sie sehen, ist vielleicht nicht mehr aktuell; wir versuchen es weiter.',
  },
  confirmBanner: {
    title: 'Bestätigen Sie Ihre E-Mail-Adresse',
    text: 'Bis dahin können Sie weder bestellen noch Einladungen annehmen. Wir haben eine Nachricht an {email} gesendet.',
    resend: 'Neue Nachricht senden',
  },
  dashboard: {
    title: 'Willkommen, {firstName}',
    lead: 'Was für {organization} gerade wichtig ist.',
    nothing: 'Alles in Ordnung',
    nothingText: 'Für diese Organisation gibt es im Moment nichts zu tun.',
    details: 'Angaben zur Organisation',
    addressMissing: 'Die Postadresse fehlt',
    addressMissingText: 'Sie steht auf den Rechnungen und bestimmt deren Währung und Steuer.',
    addressAction: 'Adresse hinzufügen',
    currency: 'Währung künftiger Rechnungen',
    yourRole: 'Ihre Rolle',
    country: 'Land',
    type: 'Typ',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht, oder sie ist Ihnen nicht zugänglich',
    text: 'Vielleicht enthält die Adresse einen Tippfehler, oder die Seite gehört zu einer Organisation, in der Sie nicht Mitglied sind.',
    home: 'Zu meiner Startseite',
  },
  failed: {
    title: 'Das konnte nicht geladen werden',
    text: 'Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
    requestId: 'Referenz für den Support: {requestId}',
  },
  notSaved:
    'Nicht gespeichert: Der Server ist nicht erreichbar. Ihre Eingaben sind noch da; versuchen Sie es noch einmal.',
  sessionEnded: {
    title: 'Ihre Sitzung ist abgelaufen',
    text: 'Geben Sie das Passwort von {email} ein, um hier weiterzumachen. Nichts von dem, was Sie eingegeben haben, geht verloren.',
    other: 'Mit einem anderen Konto anmelden',
  },
  leave: {
    title: 'Ohne Speichern verlassen?',
    text: 'Sie haben auf dieser Seite etwas geändert, das noch nicht gespeichert ist.',
    leave: 'Ohne Speichern verlassen',
    stay: 'Auf dieser Seite bleiben',
  },
  sudo: {
    password: 'Passwort',
    title: 'Bestätigen Sie, dass Sie es sind',
    text: 'Für diesen Schritt brauchen wir Ihr Passwort. Die Bestätigung gilt dann zehn Minuten.',
  },
};
