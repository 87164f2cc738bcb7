import type { Messages } from '../../text-key.ts';
import type { invitation as en } from '../en/invitation.ts';

export const invitation: Messages<typeof en> = {
  title: 'Invito in {organization}',
  lead: '{name} La invita a unirsi come {role, select, legal_representative {rappresentante legale} administrator {amministratore} collaborator {collaboratore} other {utente esterno}}.',
  role: 'Ruolo',
  teams: 'Team di lavoro',
  products: 'Prodotti',
  billing: 'Diritto di fatturazione',
  until: 'Valido fino al',
  message: 'Messaggio di {name}',
  signUpLead: 'Crei il Suo account per unirsi. Questo link conferma già il Suo indirizzo e-mail.',
  submit: 'Creare l’account e unirsi',
  busy: 'Creazione dell’account…',
  accept: 'Accetta l’invito',
  accepting: 'Accettazione…',
  decline: 'Rifiuta',
  signIn: 'Accedi per accettare',
  signInText: 'Con questo indirizzo ha già un account.',
  wrong: 'Ha effettuato l’accesso come {email}',
  wrongText: 'Questo invito è per {invited}. Acceda con quell’indirizzo per accettarlo.',
  switch: 'Cambia account',
  declined: 'Ha rifiutato l’invito',
  declinedText: '{name} viene avvisato. Non succede altro.',
  failed: 'Questo invito non si può aprire',
  toPortal: 'Vai al portale',
  unconfirmed: 'Invia il messaggio di conferma',
  confirmationSent:
    'Abbiamo inviato un messaggio a {email}. Confermi l’indirizzo e poi apra di nuovo questo invito.',
  checking: 'Apertura dell’invito…',
  yes: 'Sì',
  forAddress: 'Invito per',
};
