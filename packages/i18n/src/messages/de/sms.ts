import type { Messages } from '../../text-key.ts';
import type { sms as en } from '../en/sms.ts';

// One part of a text message holds 160 characters of a small alphabet: no typographic marks, few accents.
export const sms: Messages<typeof en> = {
  signInCode:
    '{code} ist Ihr Anmeldecode für {brand}. Er gilt {minutes, plural, one {# Minute} other {# Minuten}}. Geben Sie ihn niemandem weiter.',
  phoneCode:
    '{code} bestätigt Ihre Telefonnummer bei {brand}. Gültig {minutes, plural, one {# Minute} other {# Minuten}}. Geben Sie den Code niemandem weiter.',
  identityReview:
    '{brand}: Jemand beantragt, die Zwei-Faktor-Authentifizierung Ihres Kontos zu entfernen. Waren Sie es nicht, stoppen Sie es hier: {link}',
  paymentReminder:
    '{brand}: {amount} sind überfällig. Schon bezahlt? Dann ist nichts zu tun. Melden Sie sich bei {link} an, die Rechnung zeigt {code}.',
};
