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
};
