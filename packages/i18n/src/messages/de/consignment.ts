import type { Messages } from '../../text-key.ts';
import type { consignment as en } from '../en/consignment.ts';

export const consignment: Messages<typeof en> = {
  offered: {
    subject: '{giver} bietet Ihnen Produkte an',
    intro: '{by} bietet Ihnen Produkte von {giver} an: {products}.',
    next: 'Wenn Sie eine Organisation verwalten, können Sie sie bis zum {date} annehmen. Sie kennen {giver} nicht? Dann ignorieren Sie diese Nachricht.',
    button: 'Angebot ansehen',
  },
  cancelled: {
    subject: '{giver} hat ein Angebot zurückgezogen',
    intro: '{by} hat das Angebot dieser Produkte zurückgezogen: {products}.',
    next: 'Der Link, den wir Ihnen gesendet haben, funktioniert nicht mehr.',
    button: 'Portal öffnen',
  },
  lapsed: {
    subject: 'Niemand hat Ihr Angebot angenommen',
    intro: 'Das Angebot dieser Produkte von {giver} ist am {date} verfallen: {products}.',
    next: 'Sie bleiben, wo sie sind. Sie können sie jederzeit wieder anbieten.',
    button: 'Ihre Angebote ansehen',
  },
  given: {
    subject: '{receiver} hat Ihre Produkte angenommen',
    intro: '{by} hat diese Produkte für {receiver} angenommen: {products}.',
    next: 'Sie sind nicht mehr in {giver}. Ihre Rechnungen bleiben bei Ihnen.',
    button: 'Ihre Angebote ansehen',
  },
  received: {
    subject: 'Produkte von {giver} sind jetzt in {receiver}',
    intro: 'Sie haben diese Produkte für {receiver} angenommen: {products}.',
    next: 'Geben Sie Ihren Leuten den Zugriff, den sie brauchen, und prüfen Sie automatische Verlängerung und Zahlungsmittel.',
    button: 'Produkte ansehen',
  },
};
