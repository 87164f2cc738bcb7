import type { Messages } from '../../text-key.ts';
import type { consignment as en } from '../en/consignment.ts';

export const consignment: Messages<typeof en> = {
  offered: {
    subject: '{giver} Le offre dei prodotti',
    intro: '{by} Le offre dei prodotti di {giver}: {products}.',
    next: 'Se amministra un’organizzazione, può accettarli fino al {date}. Non conosce {giver}? Ignori questo messaggio.',
    button: 'Vedi l’offerta',
  },
  cancelled: {
    subject: '{giver} ha ritirato un’offerta',
    intro: '{by} ha ritirato l’offerta di questi prodotti: {products}.',
    next: 'Il link che Le abbiamo inviato non funziona più.',
    button: 'Apri il portale',
  },
  lapsed: {
    subject: 'Nessuno ha accettato la Sua offerta',
    intro: 'L’offerta di questi prodotti di {giver} è decaduta il {date}: {products}.',
    next: 'Restano dove sono. Può offrirli di nuovo in ogni momento.',
    button: 'Vedi le Sue offerte',
  },
  given: {
    subject: '{receiver} ha accettato i Suoi prodotti',
    intro: '{by} ha accettato questi prodotti per {receiver}: {products}.',
    next: 'Non sono più in {giver}. Le Sue fatture restano a Lei.',
    button: 'Vedi le Sue offerte',
  },
  received: {
    subject: 'Prodotti di {giver} sono ora in {receiver}',
    intro: 'Ha accettato questi prodotti per {receiver}: {products}.',
    next: 'Dia accesso a chi ne ha bisogno e controlli il rinnovo automatico e il metodo di pagamento.',
    button: 'Vedi i prodotti',
  },
};
