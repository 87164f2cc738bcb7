import type { Messages } from '../../text-key.ts';
import type { notice as english } from '../en/notice.ts';

export const notice: Messages<typeof english> = {
  head: {
    product: 'Produkt',
    plan: 'Angebot',
    until: 'Bis',
    credited: 'Gutgeschrieben',
    amount: 'Ohne MWST',
  },
  button: {
    products: 'Ihre Produkte öffnen',
    order: 'Bestellung öffnen',
    invoice: 'Rechnung öffnen',
  },
  reason: 'Sie erhalten diese Nachricht, weil Sie sich um die Buchhaltung von {organizationName} kümmern.',
  orderSubject: {
    activated: '{organizationName}: Ihre Bestellung ist bereit',
    cancelled: '{organizationName}: Die Bestellung vom {date} ist storniert',
    cancelled_by_staff: '{organizationName}: Die Bestellung vom {date} ist storniert',
    lapsed: '{organizationName}: Die Bestellung vom {date} ist verfallen',
  },
  orderIntro: {
    activated: 'Was {organizationName} am {date} bestellt hat, ist eingerichtet und funktioniert.',
    cancelled: '{by} hat die Bestellung storniert, die {organizationName} am {date} aufgegeben hat.',
    cancelled_by_staff:
      'Unser Team hat die Bestellung storniert, die {organizationName} am {date} aufgegeben hat.',
    lapsed:
      'Die Bestellung, die {organizationName} am {date} aufgegeben hat, wurde nicht rechtzeitig bezahlt und ist verfallen.',
  },
  nothing:
    'Es wird nichts eingerichtet, und es ist nichts mehr zu bezahlen. Promo-Codes und Gratisguthaben dieser Bestellung sind wieder frei.',
  refund: {
    subject: '{organizationName}: Gutschrift {creditNote}',
    preheader: '{amount} der Rechnung {invoice}.',
    intro:
      'Wir haben {organizationName} {amount} der Rechnung {invoice} gutgeschrieben. Die Gutschrift hat die Nummer {creditNote}.',
    vat: 'MWST',
    total: 'Total mit MWST',
    toMethod:
      '{amount} gehen auf dem Weg zurück, auf dem bezahlt wurde. Bei einer Karte dauert das einige Werktage.',
    toPrepaid: '{amount} liegen auf dem Prepaid-Konto und können sofort verwendet werden.',
  },
};
