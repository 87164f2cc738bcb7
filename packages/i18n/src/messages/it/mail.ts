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
    currency: 'Valuta delle prossime fatture',
  },
};
