import type { Messages } from '../../text-key.ts';
import type { deletion as en } from '../en/deletion.ts';

export const deletion: Messages<typeof en> = {
  title: 'Organisation löschen',
  lead: 'Sie ist sofort für niemanden mehr erreichbar. Das lässt sich nicht rückgängig machen.',
  zone: 'Gefahrenbereich',
  zoneText:
    'Mitglieder verlieren ihren Zugang, und es kann nichts mehr bestellt oder verlängert werden. Die Konten der Personen bleiben.',
  open: 'Organisation löschen',
  denied: 'Nur ein Administrator oder ein gesetzlicher Vertreter kann die Organisation löschen.',
  inTheWay: 'Was dem Löschen noch im Weg steht',
  nothingInTheWay: 'Nichts steht im Weg',
  blocker: {
    products:
      '{count, plural, one {# aktives Produkt. Kündigen Sie es zuerst.} other {# aktive Produkte. Kündigen Sie sie zuerst.}}',
    members:
      '{count, plural, one {# weiteres Mitglied. Entfernen Sie es zuerst.} other {# weitere Mitglieder. Entfernen Sie sie zuerst.}}',
    invoices:
      '{count, plural, one {# Rechnung ist noch zu bezahlen. Bezahlen Sie sie zuerst.} other {# Rechnungen sind noch zu bezahlen. Bezahlen Sie sie zuerst.}}',
    prepaid:
      '{count, plural, one {Auf dem Prepaid-Konto ist noch Geld. Holen Sie es zuerst zurück.} other {Auf Prepaid-Konten in # Währungen ist noch Geld. Holen Sie es zuerst zurück.}}',
    payouts:
      '{count, plural, one {# Auszahlung ist unterwegs. Warten Sie, bis sie angekommen ist.} other {# Auszahlungen sind unterwegs. Warten Sie, bis sie angekommen sind.}}',
  },
  clear: {
    products: 'Produkte anzeigen',
    members: 'Mitglieder anzeigen',
    invoices: 'Rechnungen anzeigen',
    prepaid: 'Prepaid-Konto anzeigen',
    payouts: 'Auszahlungen anzeigen',
  },
  checkAgain: 'Erneut prüfen',
  export: {
    title: 'Eine Kopie behalten',
    text: 'Danach lässt sich nichts mehr herunterladen.',
    data: 'Daten herunterladen (JSON)',
    log: 'Aktivitätsprotokoll herunterladen (CSV)',
    exporting: 'Datei wird vorbereitet',
  },
  report: {
    title: 'Was geschehen wird',
    text: 'Lesen Sie es, oder senden Sie den Link jemandem, der es lesen sollte.',
    make: 'Anzeigen, was geschehen wird',
    making: 'Fakten werden gesammelt …',
    open: 'Als Seite zum Teilen öffnen',
    changed: 'Inzwischen hat sich etwas geändert. Hier ist der neue Bericht: Lesen Sie ihn noch einmal.',
  },
  confirm: 'Ich habe das gelesen und möchte {name} löschen.',
  confirmFirst: 'Setzen Sie zuerst das Häkchen.',
  submit: 'Endgültig löschen',
  deleting: 'Wird gelöscht …',
  done: '{name} ist gelöscht.',
};
