import type { Messages } from '../../text-key.ts';
import type { support as english } from '../en/support.ts';

export const support: Messages<typeof english> = {
  title: 'Supporto',
  lead: 'I Suoi codici, ciò che il supporto può fare per Lei e i Suoi messaggi.',
  code: {
    title: 'Codice supporto',
    lead: 'Lo detti quando ci chiama e sapremo subito chi è. Non è una password.',
    spoken: 'Il Suo codice supporto: {code}',
    until: 'Valido fino al {date}. Poi ne subentra un altro.',
    copy: 'Copia il codice',
    copied: 'Copiato',
    renew: 'Rinnova il codice',
    renewed: 'Ha un nuovo codice. Quello vecchio non funziona più.',
  },
  vip: {
    title: 'Codice VIP',
    lead: 'Il supporto premium riconosce da esso la Sua organizzazione. Lo vede chiunque possa usare {product}.',
    spoken: 'Il codice VIP della Sua organizzazione: {code}',
    channels: 'Come contattare il supporto premium',
    phone: 'Telefono',
    chat: 'Chat dal vivo',
    ticket: 'E-mail',
  },
  message: {
    title: 'Ci scriva',
    lead: 'Rispondiamo via e-mail a {email}.',
    concerns: 'Di che cosa si tratta?',
    account: 'Il mio account',
    subject: 'Oggetto',
    body: 'Come possiamo aiutarLa?',
    bodyHelp: 'Che cosa ha fatto e che cosa è successo? Non scriva mai password.',
    page: 'L’indirizzo di questa pagina viene inviato insieme al messaggio.',
    send: 'Invia il messaggio',
    sending: 'Invio…',
    sent: 'Abbiamo ricevuto il Suo messaggio',
    sentText: 'Il riferimento è {reference}. Le abbiamo inviato una conferma.',
    another: 'Scrivi un altro messaggio',
  },
  messages: {
    title: 'I Suoi messaggi',
    subject: 'Oggetto',
    reference: 'Riferimento',
    about: 'Riguarda',
    sent: 'Inviato',
    empty: 'Non ci ha ancora scritto',
    emptyText: 'Ciò che invia qui compare in questo elenco con il riferimento.',
  },
  panel: {
    title: 'Chiedi al supporto',
    page: 'Tutto sul supporto',
  },
};
