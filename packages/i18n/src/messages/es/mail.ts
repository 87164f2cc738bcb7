import type { Messages } from '../../text-key.ts';
import type { mail as en } from '../en/mail.ts';

export const mail: Messages<typeof en> = {
  layout: {
    greeting: 'Hola, {firstName}:',
    greetingWithoutName: 'Hola:',
    linkFallback: 'Si el botón no funciona, copie esta dirección en su navegador:',
    footer: '{brand} le ha enviado este mensaje automáticamente. Las respuestas no se leen.',
    regards: 'El equipo de {brand}',
  },
  confirmEmail: {
    subject: 'Confirme su dirección de e-mail',
    preheader: 'Aquí tiene su código y su enlace.',
    intro: 'Falta un paso: confirme que esta dirección de e-mail es suya.',
    codeIntro: 'Introduzca este código en la página de registro:',
    codeValidity:
      'El código es válido durante {codeMinutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
    linkIntro: 'O abra el enlace:',
    button: 'Confirmar dirección',
    linkValidity:
      'El enlace funciona una sola vez y es válido durante {validHours, plural, one {# hora} many {# de horas} other {# horas}}.',
    ignore: '¿No se ha registrado usted? Ignore este mensaje y no ocurrirá nada.',
    secret: 'No comparta el código: nunca se lo pediremos por teléfono ni por mensaje.',
  },
  signUpAddressTaken: {
    subject: 'Ya tiene una cuenta',
    preheader: 'Alguien ha intentado registrarse con su dirección.',
    intro:
      'Alguien, quizá usted, acaba de intentar registrarse con esta dirección de e-mail. Ya pertenece a su cuenta, así que no se ha creado ninguna nueva.',
    signIn: 'Si fue usted, inicie sesión como siempre:',
    button: 'Iniciar sesión',
    reset: 'Si ya no recuerda su contraseña, elija una nueva:',
    resetButton: 'Elegir una contraseña nueva',
    ignore:
      'Si no fue usted, no tiene que hacer nada: su cuenta sigue igual y la otra persona no ha sabido nada de ella.',
  },
  organizationChanged: {
    subject: 'Han cambiado los datos de {organizationName}',
    preheader:
      '{count, plural, one {# dato ha cambiado} many {# de datos han cambiado} other {# datos han cambiado}}.',
    intro: '{changedBy} ha cambiado los datos de {organizationName}. Esto es lo que cambia:',
    field: 'Dato',
    before: 'Antes',
    after: 'Ahora',
    empty: '(vacío)',
    button: 'Ver la organización',
    reason:
      'Recibe este mensaje porque es responsable legal de esta organización. Si no esperaba este cambio, revise los datos y corríjalos si hace falta.',
  },
  organizationField: {
    name: 'Nombre',
    type: 'Tipo',
    line1: 'Calle y número',
    line2: 'Complemento de dirección',
    postalCode: 'Código postal',
    city: 'Localidad',
    country: 'País',
    phone: 'Teléfono',
    vatNumber: 'Número de IVA',
    documentLocale: 'Idioma de los documentos',
    timeZone: 'Zona horaria',
    currency: 'Moneda de las próximas facturas',
  },
  identitySubmitted: {
    subject: 'Alguien pide retirar su doble autenticación',
    preheader: 'Si no ha sido usted, deténgalo ahora.',
    intro:
      'Alguien que conoce su contraseña nos ha pedido retirar la doble autenticación de su cuenta y nos ha enviado fotos de un documento de identidad.',
    next: 'Si ha sido usted, no tiene que hacer nada: dos personas de nuestro equipo comprueban las fotos y le escribiremos. Si no ha sido usted, detenga la solicitud y después cambie su contraseña.',
    button: 'Detener la solicitud',
    note: 'Iniciar sesión con su segundo factor también detiene la solicitud.',
  },
  identityWaiting: {
    subject: 'Su doble autenticación va a ser retirada',
    preheader: 'Dentro de {waitHours} horas, si usted no lo detiene.',
    intro:
      'Dos personas de nuestro equipo han comprobado el documento de identidad. Dentro de {waitHours} horas se retirará la doble autenticación de su cuenta y terminarán todas las sesiones.',
    next: 'Si usted no lo ha pedido, deténgalo ahora y después cambie su contraseña. Basta un clic, sin iniciar sesión.',
    button: 'Detener la retirada',
    note: 'Esperamos a propósito, para que nadie pueda hacerse con su cuenta sin que usted lo note.',
  },
  identityRefused: {
    subject: 'No se ha podido confirmar su identidad',
    preheader: 'La doble autenticación sigue activa.',
    intro: 'Hemos comprobado las fotos y no podemos retirar la doble autenticación de su cuenta. El motivo:',
    next: 'Sus fotos se han borrado. Puede empezar de nuevo con otras mejores.',
    button: 'Empezar de nuevo',
    note: 'Si usted no ha pedido nada, cambie su contraseña: otra persona la conoce.',
  },
  identityStopped: {
    subject: 'Se ha detenido la solicitud sobre su segundo factor',
    preheader: 'La doble autenticación sigue activa.',
    intro:
      'La solicitud se ha detenido, por el enlace de uno de nuestros mensajes o porque alguien ha iniciado sesión con su segundo factor. La doble autenticación sigue activa y las fotos se han borrado.',
    next: 'Si la solicitud no era suya, cambie su contraseña: otra persona la conoce. Si era suya, puede empezar de nuevo.',
    button: 'Empezar de nuevo',
    note: 'Nada ha cambiado en su cuenta.',
  },
  identityCompleted: {
    subject: 'Su doble autenticación ha sido retirada',
    preheader: 'Inicie sesión y actívela de nuevo.',
    intro:
      'El plazo de {waitHours} horas ha pasado y nadie ha detenido la solicitud. Ahora basta su contraseña para iniciar sesión; todas las sesiones han terminado y las fotos se han borrado.',
    next: 'Inicie sesión y active de nuevo la doble autenticación, para que su cuenta siga protegida.',
    button: 'Iniciar sesión',
    note: 'Si usted no lo ha pedido, inicie sesión enseguida, cambie su contraseña y póngase en contacto con la asistencia.',
  },
  identityExpired: {
    subject: 'Su solicitud ha caducado',
    preheader: 'No hemos comprobado sus fotos a tiempo.',
    intro:
      'Lo sentimos: no hemos comprobado sus fotos a tiempo y las hemos borrado. La doble autenticación sigue activa.',
    next: 'Por favor, envíe sus fotos otra vez.',
    button: 'Empezar de nuevo',
    note: 'Si usted no ha pedido nada, cambie su contraseña: otra persona la conoce.',
  },
  identityReason: {
    unreadable: 'Una foto está borrosa, cortada o demasiado oscura.',
    document_expired: 'El documento ya no está vigente.',
    name_differs: 'El nombre del documento no es el de la cuenta.',
    face_differs: 'El selfi y la foto del documento no muestran con suficiente claridad a la misma persona.',
    not_genuine: 'No hemos podido asegurarnos de que el documento sea auténtico.',
  },
  accountClosed: {
    subject: 'Su cuenta se ha cerrado',
    preheader: 'Sus datos personales se han borrado.',
    intro:
      'Su cuenta se ha cerrado, como usted pidió. Se han borrado su nombre, sus direcciones, su foto y sus segundos factores, han terminado todas las sesiones y usted ya no es miembro de ninguna organización.',
    kept: 'Se conservan, porque la ley lo exige, las facturas de sus organizaciones y el registro de lo que se hizo en ellas, durante diez años.',
    note: 'Si no ha sido usted, póngase en contacto con la asistencia enseguida.',
  },
};
