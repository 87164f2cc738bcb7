import type { Messages } from '../../text-key.ts';
import type { password as en } from '../en/password.ts';

export const password: Messages<typeof en> = {
  next: {
    label: 'Neues Passwort',
    help: 'Mindestens 12 Zeichen. Mehrere Wörter ohne Zusammenhang lassen sich leicht merken.',
  },
  strength: {
    label: 'Wie stark es ist',
    missing: '{count, plural, one {Es fehlt noch # Zeichen} other {Es fehlen noch # Zeichen}}',
    identifier: 'Es enthält Ihre E-Mail-Adresse',
    simple: 'Leicht zu erraten: Vermeiden Sie Wiederholungen, Reihen und bekannte Wörter',
    good: 'Gut',
    strong: 'Stark',
  },
};
