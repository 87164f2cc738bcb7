import type { Messages } from '../../text-key.ts';
import type { password as en } from '../en/password.ts';

export const password: Messages<typeof en> = {
  next: {
    label: 'Nouveau mot de passe',
    help: 'Au moins 12 caractères. Plusieurs mots sans rapport entre eux se retiennent facilement.',
  },
  strength: {
    label: 'Sa solidité',
    missing:
      '{count, plural, one {Il manque # caractère} many {Il manque # de caractères} other {Il manque # caractères}}',
    identifier: 'Il contient votre adresse e-mail',
    simple: 'Facile à deviner : évitez les répétitions, les suites et les mots très connus',
    good: 'Bon',
    strong: 'Solide',
  },
};
