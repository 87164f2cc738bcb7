import type { Messages } from '../../text-key.ts';
import type { bankMail as english } from '../en/bank-mail.ts';

export const bankMail: Messages<typeof english> = {
  money: {
    subject: '{amount} erhalten und Ihrem Prepaid-Konto gutgeschrieben',
    intro:
      'Am {date} ist für {organizationName} eine Zahlung von {amount} eingegangen. Sie konnte keine Rechnung begleichen. Sie steht deshalb auf Ihrem Prepaid-Konto, und nichts ist verloren.',
    ended:
      'Am {date} haben wir eine Zahlung verbucht, von der {amount} für ein Produkt von {organizationName} bestimmt waren, das inzwischen beendet ist. Die Rechnung ist mit einer Rechnungskorrektur berichtigt. Das Geld steht auf Ihrem Prepaid-Konto, und nichts ist verloren.',
    reference: 'Referenz der Zahlung: {reference}',
    next: 'Sie können mit diesem Geld offene Rechnungen bezahlen oder es zurückfordern.',
    button: 'Prepaid-Konto öffnen',
  },
  reason: {
    wrong_amount: 'Der Betrag weicht vom offenen Betrag ab: {expected}.',
    wrong_currency:
      'Sie kam in einer anderen Währung als die Rechnung, die auf {expected} lautet. Wir rechnen Geld nicht um.',
    not_open:
      'Die Rechnung zu dieser Referenz ist nicht mehr offen. Häufig steckt ein Dauerauftrag mit einer älteren Referenz dahinter.',
    wrong_reference:
      'Sie trägt eine Zahlungsreferenz, die zu keiner Ihrer offenen Rechnungen gehört, oder gar keine.',
  },
  payoutSubject: {
    requested: '{amount} werden ausgezahlt',
    confirmed: '{amount} sind an Sie unterwegs',
    returned: '{amount} sind zurückgekommen',
    cancelled: '{amount} bleiben auf Ihrem Prepaid-Konto',
  },
  payoutIntro: {
    requested:
      'Jemand von {organizationName} hat {amount} vom Prepaid-Konto zurückgefordert. Wir prüfen jede Anfrage, bevor wir das Geld senden. Falls das niemand von Ihnen war, ändern Sie Ihr Passwort und schreiben Sie uns sofort.',
    confirmed:
      'Unsere Bank hat {amount} vom Prepaid-Konto von {organizationName} überwiesen. Bis zum Eingang können einige Bankwerktage vergehen.',
    returned:
      'Die Bank konnte {amount} dem Konto, das {organizationName} angegeben hatte, nicht gutschreiben. Das Geld steht wieder auf Ihrem Prepaid-Konto. Prüfen Sie die IBAN und fordern Sie es noch einmal an.',
    cancelled:
      'Die Auszahlung von {amount} für {organizationName} ist zurückgezogen. Das Geld steht wieder auf Ihrem Prepaid-Konto.',
  },
  export: {
    subject: 'Ihre Liste der Rechnungen von {organizationName} ist bereit',
    intro:
      'Sie haben die Rechnungen von {organizationName} als CSV-Datei verlangt. Sie ist bereit zum Herunterladen.',
    contents: 'Inhalt',
    value: 'In dieser Datei',
    list: 'Rechnungen und Rechnungskorrekturen',
    days: 'Zeitraum',
    file: 'Dateiname',
    button: 'Datei herunterladen',
    note: 'Die Schaltfläche öffnet den Rechnungsverlauf, wo Sie sich anmelden und die Datei bis {date} herunterladen. Dieser Nachricht ist nichts angehängt: Die Liste handelt von Geld und bleibt hinter Ihrer Anmeldung. Niemand sonst kann den Link öffnen.',
  },
  reminder: {
    subject:
      '{level, plural, =1 {Erinnerung} =2 {Zweite Erinnerung} one {Letzte Erinnerung} other {Letzte Erinnerung}}: {amount} offen für {organizationName}',
    intro: '{amount} von {organizationName} waren am {date} fällig und sind noch nicht bei uns eingegangen.',
    prepaid:
      'Auf Ihrem Prepaid-Konto stehen {balance}; das genügt. Öffnen Sie die Rechnung und bezahlen Sie sie von dort mit einem Klick.',
    check: 'Bitte prüfen',
    value: 'Wie wir es erwarten',
    reference: 'Zahlungsreferenz',
    amount: 'Genauer Betrag',
    currency: 'Währung',
    balance: 'Guthaben auf Ihrem Prepaid-Konto',
    button: 'Rechnung öffnen',
    crossing:
      'Eine Erinnerung kann sich mit Ihrer Zahlung kreuzen: Wir kennen Bankzahlungen bis zum {date}. Wenn Sie seither bezahlt haben, brauchen Sie nichts zu tun.',
    genuine:
      'So erkennen Sie, dass diese Nachricht echt ist: Ihr Link führt zu {host}, nichts ist angehängt, sie fragt nach keinem Passwort, und die Nummer {code} steht nach der Anmeldung auch auf der Seite der Rechnung.',
  },
};
