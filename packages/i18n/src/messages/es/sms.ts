import type { Messages } from '../../text-key.ts';
import type { sms as en } from '../en/sms.ts';

// One part of a text message holds 160 characters of a small alphabet: no typographic marks, few accents.
export const sms: Messages<typeof en> = {
  signInCode:
    'Use {code} para entrar en {brand}. Vale {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}. No lo comparta con nadie.',
  phoneCode:
    '{code} confirma su teléfono en {brand}. Vale {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}. No lo comparta con nadie.',
  identityReview:
    '{brand}: alguien pide retirar la doble autenticación de su cuenta. Si no es usted, deténgalo aquí: {link}',
  paymentReminder:
    '{brand}: {amount} han vencido. Si ya ha pagado, no haga nada. Entre en {link}: la factura muestra el número {code}.',
};
