import type { Messages } from '../../text-key.ts';
import type { events as en } from '../en/events.ts';

export const events: Messages<typeof en> = {
  account: {
    close: 'Ein Mitglied hat sein Konto geschlossen',
  },
  organization: {
    create: 'Organisation erstellt',
    update: 'Angaben zur Organisation geändert',
    updateLogo: 'Logo geändert',
    removeLogo: 'Logo entfernt',
    updateSecurity: 'Pflicht zur Zwei-Faktor-Authentifizierung geändert',
    reportDeletion: 'Löschung vorbereitet',
    delete: 'Organisation gelöscht',
  },
  mailbox: {
    unifyPassword: 'Passwort des Postfachs zusammen mit dem der Anmeldung gesetzt',
  },
  invitation: {
    create: 'Einladung gesendet',
    update: 'Einladung geändert',
    resend: 'Einladung erneut gesendet',
    revoke: 'Einladung zurückgezogen',
    accept: 'Einladung angenommen',
    decline: 'Einladung abgelehnt',
  },
  apiToken: {
    create: 'API-Token erstellt',
    revoke: 'API-Token widerrufen',
  },
  access: {
    preview: 'Wirkung einer Änderung angesehen',
  },
  team: {
    create: 'Arbeitsteam erstellt',
    update: 'Arbeitsteam geändert',
    addMembers: 'Personen in ein Arbeitsteam aufgenommen',
    removeMembers: 'Personen aus einem Arbeitsteam entfernt',
    updateMember: 'Platz in einem Arbeitsteam geändert',
    reportDeletion: 'Löschung eines Arbeitsteams vorbereitet',
    delete: 'Arbeitsteam gelöscht',
  },
  grant: {
    create: 'Zugriff gegeben',
    update: 'Zugriff geändert',
    revoke: 'Zugriff entzogen',
  },
  member: {
    updateRole: 'Rolle geändert',
    updateRights: 'Abrechnungsrecht geändert',
    setEnd: 'Ende der Mitgliedschaft geändert',
    block: 'Mitglied gesperrt',
    unblock: 'Mitglied entsperrt',
    updatePreferences: 'Kontakteinstellungen geändert',
    leave: 'Mitglied ausgetreten',
    prepareRemoval: 'Entfernen vorbereitet',
    remove: 'Mitglied entfernt',
  },
  support: {
    renewVipCode: 'VIP-Code erneuert',
  },
  succession: {
    start: 'Nachfolge: Antrag begonnen',
    upload: 'Nachfolge: Dokument hinzugefügt',
    submit: 'Nachfolge beantragt',
    stop: 'Nachfolge gestoppt',
    approve: 'Nachfolge gewährt, Wartezeit begonnen',
    refuse: 'Nachfolge abgelehnt',
    complete: 'Nachfolge vollzogen',
    lapse: 'Nachfolge hinfällig: kein Mitglied mehr',
    relieve: 'Nachfolge: früherer gesetzlicher Vertreter ist jetzt Mitarbeiter',
  },
  invoice: { settle: 'Rechnung beglichen' },
  payment: { start: 'Zahlung begonnen', succeed: 'Zahlung eingegangen', fail: 'Zahlung gescheitert' },
  purchase: {
    addCartLines: 'Produkte in einen Warenkorb gelegt',
    updateCartLine: 'Produkt in einem Warenkorb geändert',
    removeCartLine: 'Produkt aus einem Warenkorb genommen',
    chooseCartAddress: 'Rechnungsadresse eines Warenkorbs gewählt',
    chooseCartPayment: 'Zahlung eines Warenkorbs gewählt',
    enterPromoCode: 'Aktionscode eingegeben',
    removePromoCode: 'Aktionscode herausgenommen',
    chooseFreeCredit: 'Gutschrift gewählt',
    place: 'Bestellung aufgegeben',
    pay: 'Zahlung einer Bestellung erneut begonnen',
    cancel: 'Bestellung storniert',
    deliver: 'Bestellung bezahlt, Produkte werden eingerichtet',
    lapse: 'Bestellung ohne Zahlung verfallen',
  },
  product: {
    activate: 'Produkt bereit',
  },
};
