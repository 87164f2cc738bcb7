import type { Messages } from '../../text-key.ts';
import type { proForma as english } from '../en/pro-forma.ts';

export const proForma: Messages<typeof english> = {
  title: 'Pro-forma-Rechnungen',
  lead: 'Zahlungsangebote für Ihren Einkauf oder Ihre Bank. Sie haben keinen rechtlichen, steuerlichen oder buchhalterischen Wert.',
  create: 'Pro-forma-Rechnung erstellen',
  noProducts: 'Wählen Sie mindestens ein Produkt aus. Offene Rechnungen haben ihr eigenes Dokument.',
  created:
    '{count, plural, one {Die Pro-forma-Rechnung ist bereit} other {# Pro-forma-Rechnungen sind bereit, eine je Rechnungsadresse}}',
  reference: 'Zahlungsreferenz',
  products: 'Produkte',
  expiresOn: 'Gültig bis',
  amount: 'Mit MwSt.',
  stateTitle: 'Zustand',
  state: {
    open: 'Offen',
    expired: 'Abgelaufen',
    paid: 'Bezahlt',
  },
  document: 'Dokument',
  download: 'PDF herunterladen',
  downloadOf: 'PDF herunterladen: {reference}',
  invoice: 'Zur Rechnung',
  empty: 'Noch keine Pro-forma-Rechnung',
  emptyText: 'Wählen Sie unter „Zu bezahlen“ Produkte aus, und erstellen Sie daraus eine.',
  how: 'Bezahlen Sie sie per Überweisung mit genau diesem Betrag und dieser Referenz vor ihrem letzten Tag: Sie wird zur Rechnung, und Ihre Produkte werden verlängert. Jeder andere Betrag geht auf Ihr Prepaid-Konto, und wir sagen es Ihnen.',
};
