import type { Messages } from '../../text-key.ts';
import type { letters as en } from '../en/letters.ts';

export const letters: Messages<typeof en> = {
  deleted: {
    subject: '{organizationName} è stata eliminata',
    preheader: 'Che cosa resta conservato, e per quanto tempo.',
    intro: 'Ha eliminato l’organizzazione {organizationName}. Nessuno può più aprirla.',
    kept: 'I documenti di fatturazione e il registro delle attività restano conservati per {years, plural, one {# anno} many {# di anni} other {# anni}}, come richiede la legge. Non sono più raggiungibili dal portale. Il Suo account resta com’è.',
    button: 'Le mie organizzazioni',
    notYou: 'Non è stato Lei? Cambi subito la password e contatti l’assistenza.',
  },
};
