import type { Messages } from '../../text-key.ts';
import type { recovery as en } from '../en/recovery.ts';

export const recovery: Messages<typeof en> = {
  forgot: {
    title: 'Contraseña olvidada',
    lead: 'Introduzca su identificador de conexión o su e-mail de recuperación. Le enviamos allí un enlace para elegir una contraseña nueva.',
    email: 'Dirección de e-mail',
    submit: 'Enviar el enlace',
    busy: 'Enviando el enlace…',
    back: 'Volver al inicio de sesión',
    sentTitle: 'Mire en su buzón',
    sentText: 'Si {email} pertenece a una cuenta, un enlace va de camino. Es válido durante una hora.',
    sentHelp:
      '¿No hay mensaje? Mire en la carpeta de spam o introduzca su otra dirección: el identificador de conexión o el e-mail de recuperación.',
    again: 'Introducir otra dirección',
  },
  reset: {
    title: 'Elija una contraseña nueva',
    lead: 'Después se cierran todas las sesiones. La doble autenticación sigue como está.',
    submit: 'Guardar la contraseña',
    busy: 'Guardando la contraseña…',
    expiredText: 'Funciona una sola vez y durante una hora. Pida uno nuevo.',
    again: 'Pedir un enlace nuevo',
  },
  link: {
    expired: 'Este enlace ya no funciona',
    toPortal: 'Continuar al portal',
  },
  address: {
    title: 'Confirme su dirección',
    lead: 'Con un clic confirma que este buzón es suyo.',
    submit: 'Confirmar la dirección',
    busy: 'Confirmando la dirección…',
    identifierDone: 'Su identificador de conexión ha cambiado',
    identifierText:
      'Ahora inicia sesión con {email}. Hemos avisado a la dirección anterior, que puede deshacer el cambio durante 72 horas.',
    recoveryDone: 'Su e-mail de recuperación está confirmado',
    recoveryText: 'Si olvida la contraseña, {email} le devuelve el acceso.',
    expiredText:
      'Funciona una sola vez y durante 24 horas. Puede pedir uno nuevo en «Seguridad y recuperación».',
  },
  undo: {
    title: 'Recupere su cuenta',
    lead: 'Su identificador de conexión anterior vuelve a ser válido. Elija una contraseña nueva. Se cierran todas las sesiones y se retira lo añadido en torno al cambio.',
    submit: 'Deshacer el cambio',
    busy: 'Deshaciendo el cambio…',
    expiredText:
      'Funciona una sola vez y durante 72 horas. Si ya no puede iniciar sesión, pida una contraseña nueva con su identificador de conexión o su e-mail de recuperación.',
    again: 'Contraseña olvidada',
  },
  claim: {
    title: 'Falta un paso',
    lead: 'Creó la cuenta en otro navegador. Elija aquí una contraseña para terminar. Puede ser la misma de antes.',
    submit: 'Confirmar la dirección y la contraseña',
    busy: 'Confirmando la dirección…',
    notMe: 'Yo no he creado esta cuenta',
    rejectTitle: '¿Eliminar esta cuenta?',
    rejectText:
      'Alguien ha creado una cuenta con su dirección. La cuenta y su organización se eliminan y su dirección vuelve a estar libre.',
    rejectSubmit: 'Eliminar la cuenta',
    rejectBusy: 'Eliminando la cuenta…',
    rejected: 'La cuenta se ha eliminado',
    rejectedText:
      'Ya nadie puede usar su dirección a través de ella. Puede crear su propia cuenta cuando quiera.',
    signUp: 'Crear una cuenta',
  },
};
