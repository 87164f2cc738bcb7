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
  confirmAddress: {
    subject:
      '{purpose, select, recovery_email {Confirme su e-mail de recuperación} other {Confirme su nuevo identificador de conexión}}',
    preheader: 'Abra el enlace para terminar.',
    intro:
      '{purpose, select, recovery_email {Ha indicado esta dirección como e-mail de recuperación. Le devuelve el acceso cuando ya no puede iniciar sesión.} other {Ha indicado esta dirección como nuevo identificador de conexión. Una vez confirmada, con ella inicia sesión.}}',
    button: 'Confirmar la dirección',
    validity:
      'El enlace funciona una sola vez y es válido durante {validHours, plural, one {# hora} many {# de horas} other {# horas}}. Hasta entonces no cambia nada.',
    ignore: '¿No esperaba este mensaje? Ignórelo: sin el enlace no ocurre nada.',
  },
  addressInUse: {
    subject: 'Su dirección se ha introducido en otra cuenta',
    preheader: 'Para usted no ha cambiado nada.',
    intro:
      'Alguien, quizá usted, quería hacer de esta dirección de e-mail el identificador de conexión de otra cuenta. Ya pertenece a la suya, así que no es posible.',
    ifYou:
      'Si ha sido usted, inicie sesión en la cuenta que tiene esta dirección y cambie primero su identificador de conexión:',
    button: 'Iniciar sesión',
    ignore:
      'Si no ha sido usted, no tiene que hacer nada: su cuenta sigue igual y la otra persona no ha sabido nada de ella.',
  },
  identifierChanged: {
    subject: 'Su identificador de conexión ha cambiado',
    preheader: 'Ahora se inicia sesión con otra dirección.',
    intro: 'El identificador de conexión de su cuenta ha pasado de {previous} a {current}.',
    ifYou: 'Si ha sido usted, no tiene que hacer nada.',
    ifNot:
      'Si no ha sido usted, recupere su cuenta. Elegirá una contraseña nueva y se cerrará la sesión de quien hizo el cambio:',
    button: 'Deshacer el cambio',
    validity:
      'El enlace funciona una sola vez y es válido durante {undoHours, plural, one {# hora} many {# de horas} other {# horas}}, aunque entretanto se cambie algo más.',
    elsewhere:
      'Si no ha sido usted, mire en el buzón de {previous}: el mensaje recibido allí deshace el cambio durante {undoHours, plural, one {# hora} many {# de horas} other {# horas}}.',
  },
  identifierRestored: {
    subject: 'El identificador de conexión anterior vuelve a ser válido',
    preheader: 'El cambio se ha deshecho.',
    intro:
      'El cambio del identificador de conexión se ha deshecho: se vuelve a iniciar sesión con {restored} y ya no con {replaced}.',
    consequence:
      'Hay una contraseña nueva y todas las sesiones se han cerrado. Se han retirado un e-mail de recuperación y los métodos de doble autenticación añadidos en torno al cambio.',
    next: 'Después de iniciar sesión, compruebe su e-mail de recuperación y su doble autenticación.',
    button: 'Iniciar sesión',
  },
  recoveryEmailChanged: {
    subject:
      '{change, select, removed {Se ha retirado su e-mail de recuperación} other {Su e-mail de recuperación ha cambiado}}',
    preheader: 'Le devuelve el acceso a su cuenta.',
    intro:
      '{change, select, removed {{recoveryEmail} ya no es el e-mail de recuperación de su cuenta {loginIdentifier}.} other {{recoveryEmail} es ahora el e-mail de recuperación de su cuenta {loginIdentifier}.}}',
    ifYou: 'Si ha sido usted, no tiene que hacer nada.',
    ifNot:
      'Si no ha sido usted, elija enseguida una contraseña nueva y compruebe después su e-mail de recuperación:',
    button: 'Elegir una contraseña nueva',
  },
  resetPassword: {
    subject: 'Elija una contraseña nueva',
    preheader: 'Aquí tiene su enlace.',
    intro: 'Alguien, quizá usted, ha pedido una contraseña nueva para su cuenta {loginIdentifier}.',
    button: 'Elegir una contraseña nueva',
    validity:
      'El enlace funciona una sola vez y es válido durante {validMinutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
    ignore: '¿No la ha pedido usted? Ignore este mensaje: su contraseña sigue siendo la misma.',
    secret: 'Guarde el enlace para usted: nunca lo pedimos por teléfono ni por mensaje.',
  },
  newDevice: {
    subject: 'Nuevo inicio de sesión en su cuenta',
    preheader: 'Desde un dispositivo que no habíamos visto antes.',
    intro:
      'Se acaba de iniciar sesión en su cuenta {loginIdentifier} desde un dispositivo que no habíamos visto antes:',
    detail: 'Detalle',
    value: 'Este inicio de sesión',
    device: 'Dispositivo',
    place: 'Lugar',
    time: 'Hora',
    unknown: 'Desconocido',
    local: 'Red local',
    ifYou: 'Si ha sido usted, no tiene que hacer nada.',
    ifNot: 'Si no ha sido usted, elija enseguida una contraseña nueva. Así se cierran todas las sesiones:',
    button: 'Elegir una contraseña nueva',
  },
};
