import type { Messages } from '../../text-key.ts';
import type { organization as en } from '../en/organization.ts';

export const organization: Messages<typeof en> = {
  title: 'Organisation',
  lead: 'Name, Adresse und Kontakt, wie sie auf Ihren Rechnungen und Dokumenten stehen.',
  readOnly:
    'Nur ein gesetzlicher Vertreter kann diese Angaben ändern. {count, plural, =0 {} one {Wenden Sie sich an {names}.} other {Wenden Sie sich an eine dieser Personen: {names}.}}',
  nav: {
    label: 'Seiten der Organisation',
    details: 'Angaben',
    security: 'Sicherheit',
    tokens: 'API-Token',
    activity: 'Aktivitätsprotokoll',
  },
  section: {
    identity: 'Identität',
    address: 'Postadresse',
    contact: 'Kontakt und Dokumente',
  },
  field: {
    name: 'Name',
    type: 'Typ',
    line1: 'Straße und Hausnummer',
    line2: 'Adresszusatz',
    postalCode: 'Postleitzahl',
    city: 'Ort',
    country: 'Land',
    countryPlaceholder: 'Land wählen',
    phone: 'Telefon',
    phoneHelp: 'Mit Landesvorwahl, zum Beispiel +41 44 123 45 67.',
    vatNumber: 'MwSt.-Nummer',
    vatNumberHelp: 'Mit Länderkürzel, zum Beispiel CHE123456789.',
    documentLocale: 'Sprache der Dokumente',
    documentLocaleHelp: 'Rechnungen und Erinnerungen sind in dieser Sprache verfasst.',
    timeZone: 'Zeitzone',
    timeZoneHelp:
      'Tage von Produkten und Rechnungen enden dort um Mitternacht. Eine andere Zeitzone ändert kein Datum: Nichts wird zweimal verrechnet.',
    currency: 'Währung künftiger Rechnungen',
  },
  save: 'Angaben speichern',
  saved: 'Die Angaben sind gespeichert.',
  savedText: 'Alle gesetzlichen Vertreter erhalten eine Zusammenfassung per E-Mail.',
  discard: 'Änderungen verwerfen',
  currencyChange: {
    title: 'Künftige Rechnungen lauten auf {to}',
    text: 'Mit dem Land {country} wird diese Organisation in {to} statt in {from} abgerechnet. Bereits ausgestellte Rechnungen bleiben, wie sie sind. Produkte, die sich später verlängern, tun das zum Katalogpreis in {to}.',
    confirm: 'Ich habe verstanden, dass künftige Rechnungen auf {to} lauten.',
  },
  conflict: {
    title: 'Diese Angaben haben sich inzwischen geändert',
    text: 'Ihre Eingaben sind noch da. Laden Sie die aktuellen Angaben, um fortzufahren; Ihre Eingaben werden dann ersetzt.',
    reload: 'Aktuelle Angaben laden',
  },
  create: {
    title: 'Organisation erstellen',
    lead: 'Sie werden ihr gesetzlicher Vertreter. Produkte, Mitglieder und Rechnungen sind von Ihren anderen Organisationen getrennt.',
    name: 'Name',
    nameHelp: 'So, wie er auf Rechnungen stehen soll. Sie können ihn später ändern.',
    submit: 'Organisation erstellen',
    busy: 'Organisation wird erstellt …',
    currency: 'Rechnungen dieser Organisation lauten auf {currency}.',
    created: '{name} ist bereit.',
  },
  mine: {
    title: 'Meine Organisationen',
    lead: 'Ein Konto für alle. Jede hat ihre eigenen Produkte, Mitglieder und Rechnungen.',
    current: 'Jetzt geöffnet',
    switchTo: 'Zu {name} wechseln',
    empty: 'Sie sind in keiner Organisation Mitglied',
    emptyText: 'Erstellen Sie eine, um Produkte zu bestellen, oder bitten Sie jemanden, Sie einzuladen.',
  },
};
