import type { Messages } from '../../text-key.ts';
import type { sms as en } from '../en/sms.ts';

// One part of a text message holds 160 characters of a small alphabet: no typographic marks, few accents.
export const sms: Messages<typeof en> = {
  signInCode:
    '{code} è il Suo codice di accesso a {brand}. Vale {minutes, plural, one {# minuto} many {# minuti} other {# minuti}}. Non lo comunichi a nessuno.',
  phoneCode:
    '{code} conferma il Suo numero di telefono per {brand}. Vale {minutes, plural, one {# minuto} many {# minuti} other {# minuti}}. Non lo comunichi a nessuno.',
  identityReview:
    '{brand}: qualcuno chiede di rimuovere la Sua autenticazione a due fattori. Se non è Lei, fermi tutto qui: {link}',
  paymentReminder:
    '{brand}: {amount} sono scaduti. Se ha già pagato, ignori questo SMS. Acceda a {link}: la fattura mostra il numero {code}.',
};
