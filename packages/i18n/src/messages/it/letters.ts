import type { Messages } from '../../text-key.ts';
import type { letters as en } from '../en/letters.ts';

export const letters: Messages<typeof en> = {
  common: {
    button: 'Vedi la richiesta',
    note: 'Riceve questo messaggio perché fa parte dell’organizzazione o ha fatto la richiesta.',
  },
  submitted: {
    subject: '{organizationName}: è stata richiesta la successione',
    intro:
      '{requestedBy} chiede di diventare rappresentante legale di {organizationName}, perché chi lo è non può più agire.',
    next: 'Due persone del nostro staff esaminano i documenti, in modo indipendente. Se sono d’accordo, passano {waitDays, plural, one {# giorno} many {# di giorni} other {# giorni}} prima di ogni cambiamento. Un rappresentante legale può fermare la richiesta in qualsiasi momento.',
  },
  waiting: {
    subject:
      '{organizationName}: successione tra {waitDays, plural, one {# giorno} many {# di giorni} other {# giorni}}',
    intro:
      'I documenti di {requestedBy} sono stati accettati. Dopo l’attesa {requestedBy} diventa rappresentante legale di {organizationName}.',
    next: 'Lei è rappresentante legale e può agire? Apra la richiesta e la fermi: basta un clic.',
  },
  refused: {
    subject: '{organizationName}: successione respinta',
    intro: 'La richiesta di {requestedBy} è stata respinta. In {organizationName} non cambia nulla.',
    next: 'I documenti sono stati cancellati. La richiesta ne indica il motivo; se ne può fare un’altra con documenti migliori.',
  },
  stopped: {
    subject: '{organizationName}: successione fermata',
    intro: 'La richiesta di {requestedBy} è stata fermata. In {organizationName} non cambia nulla.',
    next: 'I documenti sono stati cancellati.',
  },
  completed: {
    subject: '{organizationName} ha un nuovo rappresentante legale',
    intro: 'L’attesa è finita: {requestedBy} è ora rappresentante legale di {organizationName}.',
    next: 'I documenti sono stati cancellati. Un rappresentante legale che non è stato qui dopo la richiesta diventa collaboratore. Se un altro è stato qui, tutti i ruoli restano invariati.',
  },
  deleted: {
    subject: '{organizationName} è stata eliminata',
    preheader: 'Che cosa resta conservato, e per quanto tempo.',
    intro: 'Ha eliminato l’organizzazione {organizationName}. Nessuno può più aprirla.',
    kept: 'I documenti di fatturazione e il registro delle attività restano conservati per {years, plural, one {# anno} many {# di anni} other {# anni}}, come richiede la legge. Non sono più raggiungibili dal portale. Il Suo account resta com’è.',
    button: 'Le mie organizzazioni',
    notYou: 'Non è stato Lei? Cambi subito la password e contatti l’assistenza.',
  },
};
