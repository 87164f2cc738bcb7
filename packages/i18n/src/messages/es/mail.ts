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
    currency: 'Moneda de las próximas facturas',
  },
};
