import type { Messages } from '../../text-key.ts';
import type { password as en } from '../en/password.ts';

export const password: Messages<typeof en> = {
  next: {
    label: 'Nuova password',
    help: 'Almeno 12 caratteri. Più parole senza legame tra loro sono facili da ricordare.',
  },
  strength: {
    label: 'Quanto è robusta',
    missing:
      '{count, plural, one {Manca # carattere} many {Mancano # di caratteri} other {Mancano # caratteri}}',
    identifier: 'Contiene il Suo indirizzo e-mail',
    simple: 'Facile da indovinare: eviti ripetizioni, sequenze e parole molto note',
    good: 'Buona',
    strong: 'Robusta',
  },
};
