import type { Messages } from '../../text-key.ts';
import type { notices as en } from '../en/notices.ts';

export const notices: Messages<typeof en> = {
  passwordChanged: {
    subject: 'Su contraseña ha cambiado',
    preheader: 'Las demás sesiones se han cerrado.',
    intro:
      'La contraseña de su cuenta {loginIdentifier} se acaba de {how, select, reset {sustituir con el enlace para contraseñas olvidadas} other {cambiar}}.',
    consequence:
      'Las sesiones abiertas en otros lugares se han cerrado y los enlaces enviados antes ya no funcionan.',
    ifYou: 'Si ha sido usted, no tiene que hacer nada.',
    ifNot: 'Si no ha sido usted, elija enseguida una contraseña nueva:',
    button: 'Elegir una contraseña nueva',
  },
};
