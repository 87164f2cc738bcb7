import type { Messages } from '../../text-key.ts';
import type { membership as en } from '../en/membership.ts';

export const membership: Messages<typeof en> = {
  invitation: {
    subject: '{invitedBy} La invita in {organizationName}',
    preheader: 'L’invito è valido per {validDays, plural, one {# giorno} many {# giorni} other {# giorni}}.',
    intro:
      '{invitedBy} La invita a unirsi a {organizationName} come {role, select, legal_representative {rappresentante legale} administrator {amministratore} collaborator {collaboratore} other {utente esterno}}.',
    message: 'Messaggio di {invitedBy}: «{message}»',
    button: 'Vedi l’invito',
    validity:
      'Il link serve una sola volta ed è valido per {validDays, plural, one {# giorno} many {# giorni} other {# giorni}}. È solo per Lei: non lo inoltri.',
    ignore:
      'Non conosce {organizationName}? Ignori questo messaggio oppure rifiuti l’invito dal link: non riceverà altro.',
  },
  invitationAnswered: {
    accepted: '{name} è ora membro di {organizationName}',
    declined: '{email} ha rifiutato il Suo invito',
    preheader: 'La risposta al Suo invito.',
    acceptedText: '{name} ({email}) ha accettato il Suo invito ed è ora membro di {organizationName}.',
    declinedText:
      '{email} ha rifiutato il Suo invito in {organizationName}. La persona non ottiene alcun accesso.',
    button: 'Vedi i membri',
  },
  membershipChanged: {
    subject: 'Il Suo ruolo in {organizationName} è cambiato',
    preheader:
      '{count, plural, one {È cambiato # dato} many {Sono cambiati # dati} other {Sono cambiati # dati}}.',
    intro: '{changedBy} ha modificato la Sua appartenenza a {organizationName}. Ecco che cosa cambia:',
    field: 'Dato',
    before: 'Prima',
    after: 'Ora',
    button: 'Apri l’organizzazione',
    reason: 'Se non se lo aspettava, si rivolga a un amministratore dell’organizzazione.',
  },
  membershipField: {
    role: 'Ruolo',
    billingRight: 'Diritto di fatturazione',
    endsAt: 'Fine dell’appartenenza',
    blockedAt: 'Accesso',
  },
  membershipValue: {
    yes: 'Sì',
    no: 'No',
    never: 'Senza fine',
    open: 'Aperto',
    blocked: 'Bloccato',
  },
  membershipEnded: {
    subject: 'Lei non è più membro di {organizationName}',
    preheader: 'Il Suo account resta.',
    removed:
      '{changedBy} ha posto fine alla Sua appartenenza a {organizationName}. Lei non vi ha più accesso.',
    left: 'Ha lasciato {organizationName}. Lei non vi ha più accesso.',
    account: 'Il Suo account e le altre Sue organizzazioni restano come sono.',
  },
  membershipEnds: {
    subject: 'Il Suo accesso a {organizationName} termina il {date}',
    preheader: 'Fino ad allora nulla cambia.',
    intro:
      'La Sua appartenenza a {organizationName} termina da sola il {date}. Fino ad allora ha lo stesso accesso di adesso.',
    extend: 'Ha bisogno dell’accesso più a lungo? Si rivolga a un amministratore dell’organizzazione.',
    button: 'Apri l’organizzazione',
  },
  accessEnds: {
    subject: 'L’accesso a {what} termina il {date}',
    own: 'Il Suo accesso a {what} in {organizationName} termina da solo il {date}. Fino ad allora ha lo stesso accesso di adesso.',
    team: 'L’accesso del team di lavoro {team} a {what} in {organizationName} termina da solo il {date}. Fino ad allora nulla cambia per i membri.',
    place:
      'Il Suo posto nel team di lavoro {team} di {organizationName} termina da solo il {date}, e con esso ciò che il team Le dà.',
  },
};
