import type { Messages } from '../../text-key.ts';
import type { expiry as english } from '../en/expiry.ts';

export const expiry: Messages<typeof english> = {
  subject: {
    announced: '{organizationName}: automatische Verlängerung am {date}',
    reminder: '{organizationName}: zu verlängern bis {date}',
    renewed: '{organizationName}: verlängert',
    failed: '{organizationName}: eine Verlängerung konnte nicht belastet werden',
    left: '{organizationName}: eine Rechnung zu bezahlen',
    expired: '{organizationName}: abgelaufen am {date}',
    suspended: '{organizationName}: gesperrt',
    ending: '{organizationName}: wird am {date} gekündigt',
    terminated: '{organizationName}: gekündigt',
  },
  preheader: '{count, plural, one {# Produkt} other {# Produkte}}.',
  intro: {
    announced:
      'Am {date} belasten wir die Verlängerung dieser Produkte von {organizationName}. Sie müssen nichts tun.',
    reminder:
      'Diese Produkte von {organizationName} verlängern sich nicht von selbst. Bezahlen Sie sie vor dem Ablauf, dann wird nichts unterbrochen.',
    renewed: 'Diese Produkte von {organizationName} sind verlängert und bezahlt.',
    failed:
      'Die Verlängerung dieser Produkte von {organizationName} konnte nicht belastet werden. Wir versuchen es am {date} noch einmal. Um sie sofort oder mit einer anderen Zahlungsart zu begleichen, öffnen Sie „Zu bezahlen“.',
    left: 'Wir konnten die Verlängerung dieser Produkte von {organizationName} nicht belasten und versuchen es nicht noch einmal. Die Rechnung ist offen: Bitte bezahlen Sie sie, bevor die Produkte ablaufen.',
    expired:
      'Die bezahlte Zeit dieser Produkte von {organizationName} ist zu Ende. Sie laufen noch bis {date}; ohne Zahlung werden sie dann gesperrt.',
    suspended:
      'Diese Produkte von {organizationName} sind gesperrt, weil sie nicht bezahlt wurden. Ihre Daten bleiben erhalten, und alles läuft wieder, sobald Sie bezahlen. Ohne Zahlung werden sie am {date} gekündigt.',
    ending:
      'Diese Produkte von {organizationName} werden am {date} gekündigt und ihre Daten gelöscht. Bezahlen Sie vorher, und sie laufen sofort wieder.',
    terminated: 'Diese Produkte von {organizationName} wurden gekündigt, weil sie nicht bezahlt wurden.',
  },
  head: {
    product: 'Produkt',
    until: 'Bezahlt bis',
    amount: 'Verlängerung',
  },
  more: 'Und {count, plural, one {# weiteres Produkt} other {# weitere Produkte}}.',
  method: 'Zahlungsart: {method}.',
  noMethod:
    'Es ist keine Zahlungsart hinterlegt: Ohne sie nutzen wir das Prepaid-Konto, wenn es den ganzen Betrag deckt, sonst senden wir eine Rechnung.',
  button: {
    pay: '„Zu bezahlen“ öffnen',
    settings: 'Einstellungen öffnen',
  },
  reason:
    'Sie erhalten diese Nachricht, weil Sie sich um die Buchhaltung von {organizationName} kümmern. Welche Erinnerungen kommen, legen Sie unter Buchhaltung, Einstellungen fest.',
};
