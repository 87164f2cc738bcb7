import type { Messages } from '../../text-key.ts';
import type { correspondence as english } from '../en/correspondence.ts';

export const correspondence: Messages<typeof english> = {
  message: {
    subject: '[{reference}] {subject}',
    preheader: 'Un messaggio inviato dal portale.',
    intro: '{name} ({email}) ha scritto al supporto.',
    organization: 'Organizzazione: {organization}',
    page: 'Pagina: {page}',
    footer: 'La Sua risposta arriva a {email}.',
  },
  received: {
    subject: 'Abbiamo ricevuto il Suo messaggio {reference}',
    preheader: 'Rispondiamo via e-mail.',
    intro: 'Grazie. Il Suo messaggio «{subject}» è arrivato al nostro team di supporto.',
    next: 'Rispondiamo via e-mail a questo indirizzo. Se ci chiama, indichi il riferimento {reference}.',
    button: 'Vedi i miei messaggi',
  },
  granted: {
    subject: '{organizationName}: il supporto ha un accesso temporaneo',
    intro: '{by} ha dato al supporto l’accesso a {services} di {organizationName} fino al {date}.',
    next: 'Motivo: {reason}. Lei vede tutto ciò che il supporto fa e può revocare l’accesso in qualsiasi momento.',
  },
  used: {
    subject: '{organizationName}: il supporto utilizza l’accesso temporaneo',
    intro:
      '{by}, del nostro team di supporto, ha aperto l’accesso temporaneo a {services} di {organizationName}.',
    next: 'La pagina dell’accesso mostra ciò che accade in tempo reale. Termina il {date}, oppure quando Lei lo revoca.',
  },
  withdrawn: {
    subject: '{organizationName}: accesso temporaneo revocato',
    intro: '{by} ha revocato al supporto l’accesso temporaneo a {services} di {organizationName}.',
    next: 'È terminato in quel preciso istante. Ciò che il supporto ha fatto fino ad allora resta nell’elenco.',
  },
  ended: {
    subject: '{organizationName}: l’accesso temporaneo è terminato',
    intro: 'L’accesso temporaneo del supporto a {services} di {organizationName} è terminato il {date}.',
    next: 'Ciò che il supporto ha fatto fino ad allora resta nell’elenco.',
  },
  access: {
    button: 'Vedi l’accesso temporaneo',
  },
  staffAdded: {
    subject: 'Il Suo account interno',
    preheader: 'Scelga una password e attivi l’autenticazione a due fattori.',
    intro:
      'Un amministratore ha creato un account interno per Lei, con questo indirizzo come identificativo di accesso.',
    next: 'Scelga prima una password, poi acceda e attivi l’autenticazione a due fattori in «Sicurezza e recupero». Dopo l’accesso con essa si apre il banco di supporto.',
    button: 'Scegli una password',
  },
};
