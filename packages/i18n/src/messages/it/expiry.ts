import type { Messages } from '../../text-key.ts';
import type { expiry as english } from '../en/expiry.ts';

export const expiry: Messages<typeof english> = {
  subject: {
    announced: '{organizationName}: rinnovo automatico il {date}',
    reminder: '{organizationName}: da rinnovare entro il {date}',
    renewed: '{organizationName}: rinnovato',
    failed: '{organizationName}: un rinnovo non ha potuto essere addebitato',
    left: '{organizationName}: una fattura da pagare',
    expired: '{organizationName}: scaduto il {date}',
    suspended: '{organizationName}: sospeso',
    ending: '{organizationName}: sarà disdetto il {date}',
    terminated: '{organizationName}: disdetto',
  },
  preheader: '{count, plural, one {# prodotto} many {# prodotti} other {# prodotti}}.',
  intro: {
    announced:
      'Il {date} addebiteremo il rinnovo di questi prodotti di {organizationName}. Non deve fare nulla.',
    reminder:
      'Questi prodotti di {organizationName} non si rinnovano da soli. Li paghi prima della scadenza e nulla sarà interrotto.',
    renewed: 'Questi prodotti di {organizationName} sono rinnovati e pagati.',
    failed:
      'Il rinnovo di questi prodotti di {organizationName} non ha potuto essere addebitato. Riproveremo il {date}. Per saldarlo subito, o con un altro metodo di pagamento, apra «Da pagare».',
    left: 'Non abbiamo potuto addebitare il rinnovo di questi prodotti di {organizationName} e non riproveremo. La fattura è aperta: la paghi prima che i prodotti scadano.',
    expired:
      'Il periodo pagato di questi prodotti di {organizationName} è terminato. Funzionano ancora fino al {date}; senza pagamento saranno poi sospesi.',
    suspended:
      'Questi prodotti di {organizationName} sono sospesi perché non sono stati pagati. I Suoi dati sono conservati e tutto riprende a funzionare appena paga. Senza pagamento saranno disdetti il {date}.',
    ending:
      'Questi prodotti di {organizationName} saranno disdetti il {date} e i loro dati eliminati. Paghi prima e riprenderanno subito a funzionare.',
    terminated: 'Questi prodotti di {organizationName} sono stati disdetti perché non sono stati pagati.',
  },
  head: {
    product: 'Prodotto',
    until: 'Pagato fino al',
    amount: 'Rinnovo',
  },
  more: 'E {count, plural, one {un altro prodotto} many {altri # prodotti} other {altri # prodotti}}.',
  method: 'Metodo di pagamento: {method}.',
  noMethod:
    'Nessun metodo di pagamento è registrato: senza, usiamo il conto prepagato se copre l’intero importo, altrimenti inviamo una fattura.',
  button: {
    pay: 'Apri «Da pagare»',
    settings: 'Apri le impostazioni',
  },
  reason:
    'Riceve questo messaggio perché si occupa della contabilità di {organizationName}. I promemoria si scelgono in Contabilità, Impostazioni.',
};
