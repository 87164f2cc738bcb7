import type { Messages } from '../../text-key.ts';
import type { notices as en } from '../en/notices.ts';

export const notices: Messages<typeof en> = {
  passwordChanged: {
    subject: 'Ihr Passwort wurde geändert',
    preheader: 'Andere Sitzungen wurden beendet.',
    intro:
      'Das Passwort Ihres Kontos {loginIdentifier} wurde soeben {how, select, reset {über den Link für vergessene Passwörter ersetzt} other {geändert}}.',
    consequence: 'Andere Sitzungen wurden beendet, und früher gesendete Links funktionieren nicht mehr.',
    ifYou: 'Wenn Sie das waren, ist nichts zu tun.',
    ifNot: 'Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort:',
    button: 'Neues Passwort wählen',
  },
};
