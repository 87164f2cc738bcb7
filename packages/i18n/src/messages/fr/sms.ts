import type { Messages } from '../../text-key.ts';
import type { sms as en } from '../en/sms.ts';

// One part of a text message holds 160 characters of a small alphabet: no typographic marks, few accents.
export const sms: Messages<typeof en> = {
  signInCode:
    '{code} est votre code de connexion {brand}. Valable {minutes, plural, one {# minute} many {# minutes} other {# minutes}}. Ne le communiquez à personne.',
  phoneCode:
    '{code} confirme votre numéro de téléphone chez {brand}. Valable {minutes, plural, one {# minute} many {# minutes} other {# minutes}}. Ne le communiquez à personne.',
  identityReview:
    '{brand} - on demande de retirer la double authentification de votre compte. Pour tout arrêter, {link}',
  paymentReminder:
    '{brand} : {amount} sont en retard. Si vous avez payé, ignorez ce SMS. Connectez-vous sur {link}, la facture affiche le numéro {code}.',
};
