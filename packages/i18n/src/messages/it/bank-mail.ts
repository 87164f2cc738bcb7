import type { Messages } from '../../text-key.ts';
import type { bankMail as english } from '../en/bank-mail.ts';

export const bankMail: Messages<typeof english> = {
  money: {
    subject: 'Ricevuti {amount} e accreditati sul Suo conto prepagato',
    intro:
      'Il {date} è arrivato un pagamento di {amount} per {organizationName}. Non ha potuto saldare alcuna fattura: si trova sul Suo conto prepagato e nulla va perso.',
    ended:
      'Il {date} abbiamo registrato un pagamento di cui {amount} erano per un prodotto di {organizationName} che nel frattempo è cessato. Una nota di credito corregge la fattura. Il denaro si trova sul Suo conto prepagato e nulla va perso.',
    reference: 'Riferimento del pagamento: {reference}',
    next: 'Con questo denaro può pagare le fatture aperte oppure recuperarlo.',
    button: 'Apri il conto prepagato',
  },
  reason: {
    wrong_amount: 'L’importo è diverso da quello dovuto: {expected}.',
    wrong_currency:
      'È arrivato in una valuta diversa da quella della fattura, che è di {expected}. Non convertiamo denaro.',
    not_open:
      'La fattura di questo riferimento non è più aperta. Spesso la causa è un ordine permanente con un riferimento vecchio.',
    wrong_reference:
      'Riporta un riferimento di pagamento che non corrisponde a nessuna delle Sue fatture aperte, oppure nessuno.',
  },
  payoutSubject: {
    requested: 'Verranno versati {amount}',
    confirmed: 'Le abbiamo inviato {amount}',
    returned: 'Sono tornati {amount}',
    cancelled: '{amount} restano sul Suo conto prepagato',
  },
  payoutIntro: {
    requested:
      'Qualcuno di {organizationName} ha chiesto di recuperare {amount} dal conto prepagato. Controlliamo ogni richiesta prima di inviare il denaro. Se nessuno di Loro l’ha chiesto, cambi la password e ci scriva subito.',
    confirmed:
      'La nostra banca ha inviato {amount} dal conto prepagato di {organizationName}. Prima dell’arrivo possono passare alcuni giorni lavorativi.',
    returned:
      'La banca non ha potuto accreditare {amount} sul conto bancario indicato da {organizationName}. Il denaro è di nuovo sul Suo conto prepagato. Controlli l’IBAN e ripeta la richiesta.',
    cancelled:
      'Il versamento di {amount} per {organizationName} è stato ritirato. Il denaro è di nuovo sul Suo conto prepagato.',
  },
  export: {
    subject: 'Il Suo elenco di fatture di {organizationName} è pronto',
    intro: 'Ha chiesto le fatture di {organizationName} come file CSV. È pronto da scaricare.',
    contents: 'Contenuto',
    value: 'In questo file',
    list: 'Fatture e note di credito',
    days: 'Periodo',
    file: 'Nome del file',
    button: 'Scarica il file',
    note: 'Il pulsante apre lo storico delle fatture, dove accede e scarica il file fino al {date}. A questo messaggio non è allegato nulla: l’elenco riguarda denaro e resta dietro il Suo accesso. Nessun altro può aprire il link.',
  },
  reminder: {
    subject:
      '{level, plural, =1 {Sollecito} =2 {Secondo sollecito} one {Ultimo sollecito} many {Ultimo sollecito} other {Ultimo sollecito}}: {amount} da pagare per {organizationName}',
    intro: '{amount} di {organizationName} scadevano il {date} e non ci sono ancora pervenuti.',
    prepaid:
      'Sul Suo conto prepagato ci sono {balance}: bastano. Apra la fattura e la paghi da lì con un clic.',
    check: 'Da controllare',
    value: 'Ciò che ci aspettiamo',
    reference: 'Riferimento di pagamento',
    amount: 'Importo esatto',
    currency: 'Valuta',
    balance: 'Saldo del Suo conto prepagato',
    button: 'Apri la fattura',
    crossing:
      'Un sollecito può incrociarsi con il Suo pagamento: conosciamo i pagamenti bancari fino al {date}. Se ha pagato dopo, non deve fare nulla.',
    genuine:
      'Come riconoscere che questo messaggio è autentico: il link porta a {host}, non ci sono allegati, non chiede alcuna password e il numero {code} si trova anche sulla pagina della fattura dopo l’accesso.',
  },
};
