import type { Messages } from '../../text-key.ts';
import type { password as en } from '../en/password.ts';

export const password: Messages<typeof en> = {
  next: {
    label: 'Contraseña nueva',
    help: 'Al menos 12 caracteres. Varias palabras sin relación entre sí son fáciles de recordar.',
  },
  strength: {
    label: 'Su solidez',
    missing:
      '{count, plural, one {Falta # carácter} many {Faltan # de caracteres} other {Faltan # caracteres}}',
    identifier: 'Contiene su dirección de e-mail',
    simple: 'Fácil de adivinar: evite repeticiones, series y palabras muy conocidas',
    good: 'Buena',
    strong: 'Sólida',
  },
};
