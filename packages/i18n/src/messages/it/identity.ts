import type { Messages } from '../../text-key.ts';
import type { identity as en } from '../en/identity.ts';

export const identity: Messages<typeof en> = {
  start: {
    title: 'Non ha più il Suo secondo fattore?',
    lead: 'Se ha un codice di emergenza, lo usi: è la via più rapida. Altrimenti verifichiamo la Sua identità.',
    email: 'Identificativo di accesso',
    password: 'Password',
    submit: 'Inizia la verifica dell’identità',
    busy: 'Verifica in corso…',
    backToSignIn: 'Torna all’accesso',
  },
  next: {
    title: 'Che cosa succede dopo',
    pictures: 'Lei invia tre foto: i due lati di un documento d’identità e Lei.',
    review:
      'Due persone del nostro team le verificano in modo indipendente. Di solito servono uno o due giorni lavorativi.',
    wait: 'Avvisiamo tutti i Suoi indirizzi che conosciamo e aspettiamo {hours, number} ore. Chi viene avvisato può fermare tutto.',
    done: 'Poi l’autenticazione a due fattori viene rimossa e Lei accede con la password.',
    erased:
      'Le Sue foto sono conservate cifrate, viste solo da chi fa la verifica e cancellate appena la richiesta si conclude.',
  },
  collect: {
    title: 'Invii tre foto',
    lead: 'Un passaporto, una carta d’identità o una patente. JPEG, PNG o WebP, al massimo {megabytes, number} MB ciascuna.',
    front: 'Fronte del documento',
    frontHelp: 'Per un passaporto, la pagina con la foto.',
    back: 'Retro del documento',
    backHelp: 'Per un passaporto, la copertina.',
    selfie: 'Il Suo volto con il documento accanto',
    selfieHelp: 'Con buona luce, senza cappello né occhiali da sole.',
    choose: 'Scegli una foto',
    replace: 'Sceglierne un’altra',
    uploading: 'Invio',
    percent: '{part, number}%',
    received: 'Ricevuta',
    submit: 'Invia per la verifica',
    missing: 'Aggiunga prima tutte e tre le foto.',
    keepLink:
      'Conservi l’indirizzo di questa pagina: mostra a che punto è la richiesta e permette di continuare più tardi.',
    copyLink: 'Copia l’indirizzo',
    linkCopied: 'Copiato',
  },
  state: {
    submitted: 'Le Sue foto sono in corso di verifica',
    submittedText:
      'Inviate il {date}. Due persone del nostro team le esaminano; Le scriviamo appena avranno deciso.',
    waiting: 'La Sua identità è confermata. Ora aspettiamo',
    waitingText:
      'Il {date} l’autenticazione a due fattori sarà rimossa. Fino ad allora, chi è stato avvisato può fermare la richiesta.',
    refused: 'Non è stato possibile confermare la Sua identità',
    refusedText: 'Le Sue foto sono state cancellate. Può ricominciare con foto migliori.',
    stopped: 'La richiesta è stata fermata',
    stoppedText: 'Nell’account non è cambiato nulla e le foto sono state cancellate.',
    completed: 'L’autenticazione a due fattori è stata rimossa',
    completedText: 'Acceda con la password e la attivi di nuovo. Le foto sono state cancellate.',
    expired: 'La richiesta è scaduta',
    expiredText: 'Le foto sono state cancellate. Può ricominciare.',
    collecting: 'Le foto non sono ancora state inviate',
    again: 'Ricomincia',
    signIn: 'Accedi',
    withdraw: 'Ritira la richiesta',
    found: 'L’ha ritrovato? Acceda con il Suo secondo fattore: la richiesta si conclude.',
    loading: 'Caricamento della richiesta…',
  },
  stop: {
    title: 'Fermare la richiesta?',
    lead: 'Qualcuno che conosce la Sua password ci ha chiesto di rimuovere la Sua autenticazione a due fattori.',
    text: 'Se non è stato Lei, la fermi ora. Il Suo account resta com’è e le foto vengono cancellate subito.',
    submit: 'Ferma la richiesta',
    busy: 'Arresto in corso…',
    keep: 'Ero io: non fare nulla',
    changePassword: 'Ora cambi la password: qualcun altro la conosce.',
    newPassword: 'Scegli una nuova password',
  },
  reason: {
    unreadable: 'Una foto è sfocata, tagliata o troppo scura.',
    document_expired: 'Il documento non è più valido.',
    name_differs: 'Il nome sul documento non è quello dell’account.',
    face_differs: 'Il selfie e la foto sul documento non mostrano abbastanza chiaramente la stessa persona.',
    not_genuine: 'Non abbiamo potuto accertare che il documento sia autentico.',
  },
};
