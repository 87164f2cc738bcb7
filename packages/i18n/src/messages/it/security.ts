import type { Messages } from '../../text-key.ts';
import type { security as en } from '../en/security.ts';

export const security: Messages<typeof en> = {
  title: 'Sicurezza e recupero',
  lead: 'Come accede, come recupera l’accesso e dove ha sessioni aperte.',
  password: {
    title: 'Password',
    lead: 'Serve solo per accedere qui. Le Sue caselle hanno password proprie.',
    changedAt: 'Ultima modifica',
    never: 'Nessuna dalla registrazione',
    change: 'Cambia la password',
    current: 'Password attuale',
    consequence:
      'Qui la sessione resta aperta. Tutte le altre vengono chiuse e La informiamo con un messaggio.',
    busy: 'Modifica della password…',
    changed: 'La Sua password è stata cambiata.',
    othersEnded:
      '{count, plural, =0 {Non aveva altre sessioni aperte.} one {È stata chiusa un’altra sessione.} many {Sono state chiuse altre # di sessioni.} other {Sono state chiuse altre # sessioni.}}',
  },
  sessions: {
    title: 'Sessioni e dispositivi',
    lead: 'Tutti i luoghi in cui ha una sessione aperta. Chiuda ciò che non riconosce, poi cambi la password.',
    device: '{browser} su {system}',
    unknownDevice: 'Dispositivo sconosciuto',
    current: 'Questa sessione',
    local: 'Rete locale',
    unknownPlace: 'Luogo sconosciuto',
    lastUsed: 'Ultimo uso: {when}',
    lastUsedExact: 'Ultimo uso: {moment}. Accesso: {start}',
    end: 'Chiudi la sessione',
    endOf: 'Chiudi la sessione: {device}',
    ended: 'La sessione è stata chiusa.',
    endOthers: 'Chiudi tutte le altre sessioni',
    noOthers: 'Non ha altre sessioni aperte.',
    othersEnded:
      '{count, plural, =0 {Non c’era nessun’altra sessione.} one {È stata chiusa un’altra sessione.} many {Sono state chiuse altre # di sessioni.} other {Sono state chiuse altre # sessioni.}}',
    more: '{count, plural, one {E # altra, usata più tempo fa.} many {E altre #, usate più tempo fa.} other {E altre #, usate più tempo fa.}}',
  },
};
