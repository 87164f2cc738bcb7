import type { Messages } from '../../text-key.ts';
import type { mail as en } from '../en/mail.ts';

export const mail: Messages<typeof en> = {
  layout: {
    greeting: 'Buongiorno {firstName},',
    greetingWithoutName: 'Buongiorno,',
    linkFallback: 'Se il pulsante non funziona, copi questo indirizzo nel Suo browser:',
    footer: '{brand} Le ha inviato questo messaggio automaticamente. Le risposte non vengono lette.',
    regards: 'Il team di {brand}',
  },
  confirmEmail: {
    subject: 'Confermi il Suo indirizzo e-mail',
    preheader: 'Ecco il Suo codice e il Suo link.',
    intro: 'Manca un passaggio: confermi che questo indirizzo e-mail è Suo.',
    codeIntro: 'Inserisca questo codice nella pagina di registrazione:',
    codeValidity:
      'Il codice è valido per {codeMinutes, plural, one {# minuto} many {# di minuti} other {# minuti}}.',
    linkIntro: 'Oppure apra il link:',
    button: 'Conferma indirizzo',
    linkValidity:
      'Il link funziona una sola volta ed è valido per {validHours, plural, one {# ora} many {# di ore} other {# ore}}.',
    ignore: 'La registrazione non viene da Lei? Ignori questo messaggio e non succederà nulla.',
    secret: 'Tenga il codice per sé: non lo chiediamo mai, né al telefono né per messaggio.',
  },
  signUpAddressTaken: {
    subject: 'Ha già un account',
    preheader: 'Qualcuno ha cercato di registrarsi con il Suo indirizzo.',
    intro:
      'Qualcuno, forse Lei, ha appena cercato di registrarsi con questo indirizzo e-mail. Appartiene già al Suo account, perciò non ne è stato creato uno nuovo.',
    signIn: 'Se era Lei, acceda come di consueto:',
    button: 'Accedi',
    reset: 'Se non ricorda più la password, ne scelga una nuova:',
    resetButton: 'Scegli una nuova password',
    ignore:
      'Se non era Lei, non deve fare nulla: il Suo account è rimasto invariato e l’altra persona non ne ha saputo nulla.',
  },
  organizationChanged: {
    subject: 'I dati di {organizationName} sono cambiati',
    preheader:
      '{count, plural, one {# dato è cambiato} many {# di dati sono cambiati} other {# dati sono cambiati}}.',
    intro: '{changedBy} ha modificato i dati di {organizationName}. Ecco che cosa cambia:',
    field: 'Dato',
    before: 'Prima',
    after: 'Ora',
    empty: '(vuoto)',
    button: 'Vedi l’organizzazione',
    reason:
      'Riceve questo messaggio perché è rappresentante legale di questa organizzazione. Se non si aspettava questa modifica, controlli i dati e, se serve, li corregga.',
  },
  organizationField: {
    name: 'Nome',
    type: 'Tipo',
    line1: 'Via e numero',
    line2: 'Complemento d’indirizzo',
    postalCode: 'Codice postale',
    city: 'Località',
    country: 'Paese',
    phone: 'Telefono',
    vatNumber: 'Partita IVA',
    documentLocale: 'Lingua dei documenti',
    timeZone: 'Fuso orario',
    currency: 'Valuta delle prossime fatture',
  },
  identitySubmitted: {
    subject: 'Qualcuno chiede di rimuovere la Sua autenticazione a due fattori',
    preheader: 'Se non è stato Lei, fermi subito la richiesta.',
    intro:
      'Qualcuno che conosce la Sua password ci ha chiesto di rimuovere l’autenticazione a due fattori dal Suo account e ci ha inviato le foto di un documento d’identità.',
    next: 'Se è stato Lei, non deve fare nulla: due persone del nostro team verificano le foto e poi Le scriviamo. Se non è stato Lei, fermi la richiesta e poi cambi la password.',
    button: 'Ferma la richiesta',
    note: 'Anche un accesso con il Suo secondo fattore ferma la richiesta.',
  },
  identityWaiting: {
    subject: 'La Sua autenticazione a due fattori sarà rimossa',
    preheader: 'Tra {waitHours} ore, se Lei non la ferma.',
    intro:
      'Due persone del nostro team hanno verificato il documento d’identità. Tra {waitHours} ore l’autenticazione a due fattori sarà rimossa dal Suo account e tutte le sessioni termineranno.',
    next: 'Se non l’ha chiesto Lei, fermi tutto ora e poi cambi la password. Basta un clic, senza accedere.',
    button: 'Ferma la rimozione',
    note: 'L’attesa è voluta: nessuno deve poter prendere il Suo account senza che Lei se ne accorga.',
  },
  identityRefused: {
    subject: 'Non è stato possibile confermare la Sua identità',
    preheader: 'L’autenticazione a due fattori resta attiva.',
    intro:
      'Abbiamo verificato le foto e non possiamo rimuovere l’autenticazione a due fattori dal Suo account. Il motivo:',
    next: 'Le Sue foto sono state cancellate. Può ricominciare con foto migliori.',
    button: 'Ricomincia',
    note: 'Se non ha chiesto nulla, cambi la password: qualcun altro la conosce.',
  },
  identityStopped: {
    subject: 'La richiesta sul Suo secondo fattore è stata fermata',
    preheader: 'L’autenticazione a due fattori resta attiva.',
    intro:
      'La richiesta è stata fermata, tramite il link di un nostro messaggio o con un accesso con il Suo secondo fattore. L’autenticazione a due fattori resta attiva e le foto sono state cancellate.',
    next: 'Se la richiesta non era Sua, cambi la password: qualcun altro la conosce. Se era Sua, può ricominciare.',
    button: 'Ricomincia',
    note: 'Nel Suo account non è cambiato nulla.',
  },
  identityCompleted: {
    subject: 'La Sua autenticazione a due fattori è stata rimossa',
    preheader: 'Acceda e la attivi di nuovo.',
    intro:
      'L’attesa di {waitHours} ore è finita e nessuno ha fermato la richiesta. Ora per accedere basta la password; tutte le sessioni sono terminate e le foto sono state cancellate.',
    next: 'Acceda e attivi di nuovo l’autenticazione a due fattori, così il Suo account resta protetto.',
    button: 'Accedi',
    note: 'Se non l’ha chiesto Lei, acceda subito, cambi la password e contatti l’assistenza.',
  },
  identityExpired: {
    subject: 'La Sua richiesta è scaduta',
    preheader: 'Non abbiamo verificato le Sue foto in tempo.',
    intro:
      'Ci dispiace: non abbiamo verificato le Sue foto in tempo e le abbiamo cancellate. L’autenticazione a due fattori resta attiva.',
    next: 'La preghiamo di inviare di nuovo le Sue foto.',
    button: 'Ricomincia',
    note: 'Se non ha chiesto nulla, cambi la password: qualcun altro la conosce.',
  },
  identityReason: {
    unreadable: 'Una foto è sfocata, tagliata o troppo scura.',
    document_expired: 'Il documento non è più valido.',
    name_differs: 'Il nome sul documento non è quello dell’account.',
    face_differs: 'Il selfie e la foto sul documento non mostrano abbastanza chiaramente la stessa persona.',
    not_genuine: 'Non abbiamo potuto accertare che il documento sia autentico.',
  },
  accountClosed: {
    subject: 'Il Suo account è stato chiuso',
    preheader: 'I Suoi dati personali sono stati cancellati.',
    intro:
      'Il Suo account è stato chiuso, come richiesto. Nome, indirizzi, foto e secondi fattori sono stati cancellati, tutte le sessioni sono terminate e Lei non è più membro di alcuna organizzazione.',
    kept: 'Si conservano, come chiede la legge, le fatture delle Sue organizzazioni e il registro di ciò che vi è stato fatto, per dieci anni.',
    note: 'Se non è stato Lei, contatti subito l’assistenza.',
  },
};
