import type { Messages } from '../../text-key.ts';
import type { notices as en } from '../en/notices.ts';

export const notices: Messages<typeof en> = {
  passwordChanged: {
    subject: 'La Sua password è stata cambiata',
    preheader: 'Le altre sessioni sono state chiuse.',
    intro:
      'La password del Suo account {loginIdentifier} è appena stata {how, select, reset {sostituita con il link per la password dimenticata} other {cambiata}}.',
    consequence:
      'Le sessioni aperte altrove sono state chiuse e i link inviati in precedenza non funzionano più.',
    ifYou: 'Se la modifica è Sua, non deve fare nulla.',
    ifNot: 'Se la modifica non è Sua, scelga subito una nuova password:',
    button: 'Scegli una nuova password',
  },
  confirmAddress: {
    subject:
      '{purpose, select, recovery_email {Confermi la Sua e-mail di recupero} other {Confermi il Suo nuovo identificativo di accesso}}',
    preheader: 'Apra il link per completare.',
    intro:
      '{purpose, select, recovery_email {Ha indicato questo indirizzo come e-mail di recupero. Le restituisce l’accesso quando non può più accedere.} other {Ha indicato questo indirizzo come nuovo identificativo di accesso. Una volta confermato, Le serve per accedere.}}',
    button: 'Conferma l’indirizzo',
    validity:
      'Il link funziona una sola volta ed è valido per {validHours, plural, one {# ora} many {# di ore} other {# ore}}. Fino ad allora non cambia nulla.',
    ignore: 'Non si aspettava questo messaggio? Lo ignori: senza il link non succede nulla.',
  },
  addressInUse: {
    subject: 'Il Suo indirizzo è stato inserito in un altro account',
    preheader: 'Per Lei non è cambiato nulla.',
    intro:
      'Qualcuno, forse Lei, voleva fare di questo indirizzo e-mail l’identificativo di accesso di un altro account. Appartiene già al Suo, quindi non è possibile.',
    ifYou:
      'Se la richiesta è Sua, acceda all’account che ha questo indirizzo e ne cambi prima l’identificativo di accesso:',
    button: 'Accedi',
    ignore:
      'Se la richiesta non è Sua, non deve fare nulla: il Suo account è invariato e l’altra persona non ne ha saputo niente.',
  },
  identifierChanged: {
    subject: 'Il Suo identificativo di accesso è cambiato',
    preheader: 'Ora si accede con un altro indirizzo.',
    intro: 'L’identificativo di accesso del Suo account è passato da {previous} a {current}.',
    ifYou: 'Se la modifica è Sua, non deve fare nulla.',
    ifNot:
      'Se la modifica non è Sua, si riprenda l’account. Sceglierà una nuova password e chi ha cambiato l’indirizzo verrà disconnesso:',
    button: 'Annulla la modifica',
    validity:
      'Il link funziona una sola volta ed è valido per {undoHours, plural, one {# ora} many {# di ore} other {# ore}}, qualunque cosa cambi nel frattempo.',
    elsewhere:
      'Se la modifica non è Sua, guardi nella casella di {previous}: il messaggio ricevuto lì annulla la modifica per {undoHours, plural, one {# ora} many {# di ore} other {# ore}}.',
  },
  identifierRestored: {
    subject: 'L’identificativo di accesso precedente è di nuovo valido',
    preheader: 'La modifica è stata annullata.',
    intro:
      'La modifica dell’identificativo di accesso è stata annullata: si accede di nuovo con {restored} e non più con {replaced}.',
    consequence:
      'È stata impostata una nuova password e tutte le sessioni sono state chiuse. Un’e-mail di recupero e metodi di autenticazione a due fattori aggiunti intorno alla modifica sono stati rimossi.',
    next: 'Dopo l’accesso controlli la Sua e-mail di recupero e la Sua autenticazione a due fattori.',
    button: 'Accedi',
  },
  recoveryEmailChanged: {
    subject:
      '{change, select, removed {La Sua e-mail di recupero è stata rimossa} other {La Sua e-mail di recupero è cambiata}}',
    preheader: 'Le restituisce l’accesso all’account.',
    intro:
      '{change, select, removed {{recoveryEmail} non è più l’e-mail di recupero del Suo account {loginIdentifier}.} other {{recoveryEmail} è ora l’e-mail di recupero del Suo account {loginIdentifier}.}}',
    ifYou: 'Se la modifica è Sua, non deve fare nulla.',
    ifNot:
      'Se la modifica non è Sua, scelga subito una nuova password, poi controlli la Sua e-mail di recupero:',
    button: 'Scegli una nuova password',
  },
  resetPassword: {
    subject: 'Scelga una nuova password',
    preheader: 'Ecco il Suo link.',
    intro: 'Qualcuno, forse Lei, ha chiesto una nuova password per il Suo account {loginIdentifier}.',
    button: 'Scegli una nuova password',
    validity:
      'Il link funziona una sola volta ed è valido per {validMinutes, plural, one {# minuto} many {# di minuti} other {# minuti}}.',
    ignore: 'Non l’ha chiesta Lei? Ignori questo messaggio: la Sua password resta la stessa.',
    secret: 'Tenga il link per sé: non lo chiediamo mai, né per telefono né con un messaggio.',
  },
  newDevice: {
    subject: 'Nuovo accesso al Suo account',
    preheader: 'Da un dispositivo mai visto prima.',
    intro: 'È appena avvenuto un accesso al Suo account {loginIdentifier} da un dispositivo mai visto prima:',
    detail: 'Dettaglio',
    value: 'Questo accesso',
    device: 'Dispositivo',
    place: 'Luogo',
    time: 'Ora',
    unknown: 'Sconosciuto',
    local: 'Rete locale',
    ifYou: 'Se l’accesso è Suo, non deve fare nulla.',
    ifNot: 'Se l’accesso non è Suo, scelga subito una nuova password. Così si chiudono tutte le sessioni:',
    button: 'Scegli una nuova password',
  },
};
