import type { Messages } from '../../text-key.ts';
import type { notice as english } from '../en/notice.ts';

export const notice: Messages<typeof english> = {
  head: {
    product: 'Prodotto',
    plan: 'Piano',
    until: 'Fino al',
    credited: 'Accreditato',
    amount: 'IVA esclusa',
  },
  button: {
    products: 'Aprire i Suoi prodotti',
    order: 'Aprire l’ordine',
    invoice: 'Aprire la fattura',
  },
  reason: 'Riceve questo messaggio perché si occupa della contabilità di {organizationName}.',
  orderSubject: {
    activated: '{organizationName}: il Suo ordine è pronto',
    cancelled: '{organizationName}: l’ordine del {date} è annullato',
    cancelled_by_staff: '{organizationName}: l’ordine del {date} è annullato',
    lapsed: '{organizationName}: l’ordine del {date} è scaduto',
  },
  orderIntro: {
    activated: 'Ciò che {organizationName} ha ordinato il {date} è configurato e funziona.',
    cancelled: '{by} ha annullato l’ordine effettuato da {organizationName} il {date}.',
    cancelled_by_staff: 'Il nostro team ha annullato l’ordine effettuato da {organizationName} il {date}.',
    lapsed: 'L’ordine effettuato da {organizationName} il {date} non è stato pagato in tempo ed è scaduto.',
  },
  nothing:
    'Non viene configurato nulla e non resta nulla da pagare. I codici promozionali e i crediti gratuiti di questo ordine possono essere riutilizzati.',
  refund: {
    subject: '{organizationName}: nota di credito {creditNote}',
    preheader: '{amount} della fattura {invoice}.',
    intro:
      'Abbiamo accreditato {amount} della fattura {invoice} a {organizationName}. La nota di credito ha il numero {creditNote}.',
    vat: 'IVA',
    total: 'Totale IVA inclusa',
    toMethod:
      '{amount} torna con il mezzo con cui è stato pagato. Con una carta occorrono alcuni giorni lavorativi.',
    toPrepaid: '{amount} è sul conto prepagato e può essere utilizzato subito.',
  },
};
