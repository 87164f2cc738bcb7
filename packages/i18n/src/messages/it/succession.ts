import type { Messages } from '../../text-key.ts';
import type { succession as en } from '../en/succession.ts';

export const succession: Messages<typeof en> = {
  title: 'Successione',
  lead: 'Quando nessun rappresentante legale può più agire, un membro può chiedere di subentrare.',
  open: 'Chiedi la successione',
  seeRequest: 'Vedi la richiesta',
  zoneText:
    'Il rappresentante legale è deceduto, se n’è andato o non è raggiungibile? Il nostro staff esamina i Suoi documenti e poi per 14 giorni non cambia nulla.',
  denied: 'Gli utenti esterni non possono chiedere la successione.',
  representative:
    'Lei è rappresentante legale. Per cedere il ruolo, ne nomini prima un altro, poi si dimetta.',
  how: {
    title: 'Come funziona',
    documents:
      'Aggiunge documenti che lo dimostrano: certificato di morte, estratto del registro, decisione del tribunale.',
    told: 'Tutti i rappresentanti legali e gli amministratori vengono informati subito.',
    review: 'Due persone del nostro staff esaminano i documenti, in modo indipendente.',
    wait: 'Poi passano {days, number} giorni. Un rappresentante legale può fermare la richiesta in qualsiasi momento.',
  },
  start: 'Inizia la richiesta',
  document: {
    label: 'Documento {number, number}',
    help: 'PDF, JPEG, PNG o WebP, al massimo {megabytes, number} MB. Conservato cifrato, visibile solo ai nostri revisori.',
    choose: 'Scegli un file',
    sending: 'Invio…',
    received:
      '{count, plural, one {# documento ricevuto} many {# di documenti ricevuti} other {# documenti ricevuti}}',
  },
  submit: 'Invia per l’esame',
  documentsFirst: 'Aggiunga prima almeno un documento.',
  state: {
    collecting: '{name} ha iniziato una richiesta',
    submitted: 'I documenti di {name} sono in esame',
    waiting: 'Il {date} {name} diventa rappresentante legale',
    refused: 'La richiesta di {name} è stata respinta',
    stopped: 'La richiesta di {name} è stata fermata',
    completed: '{name} è ora rappresentante legale',
  },
  reason: {
    unreadable: 'I documenti non sono leggibili.',
    not_sufficient: 'I documenti non bastano.',
    not_genuine: 'I documenti non sembrano autentici.',
  },
  stop: 'Ferma la richiesta',
  stopped: 'La richiesta è fermata. Non cambia nulla.',
  desk: {
    title: 'Richieste di successione',
    lead: 'Ognuna richiede il giudizio di due revisori. Ogni consultazione viene registrata.',
    empty: 'Nulla attende la Sua decisione',
    emptyText: 'Le nuove richieste compaiono qui appena inviate.',
    sent: 'Inviata',
    organization: 'Organizzazione',
    country: 'Paese',
    askedBy: 'Richiesta da',
    representatives: 'Rappresentanti legali',
    documents: 'Documenti',
    decide: 'Il Suo giudizio',
    approve: 'I documenti lo dimostrano',
    refuse: 'Respingi',
    why: 'Motivo',
    choose: 'Scegli un motivo',
    save: 'Salva il giudizio',
    saved: 'Il Suo giudizio è salvato.',
  },
};
