import type { Messages } from '../../text-key.ts';
import type { support as english } from '../en/support.ts';

export const support: Messages<typeof english> = {
  title: 'Soporte',
  lead: 'Sus códigos, lo que el soporte puede hacer por usted y sus mensajes.',
  code: {
    title: 'Código de soporte',
    lead: 'Díctelo cuando nos llame y sabremos enseguida quién es usted. No es una contraseña.',
    spoken: 'Su código de soporte: {code}',
    until: 'Válido hasta el {date}. Después lo sustituirá otro.',
    copy: 'Copiar el código',
    copied: 'Copiado',
    renew: 'Renovar el código',
    renewed: 'Tiene un código nuevo. El anterior ya no funciona.',
  },
  vip: {
    title: 'Código VIP',
    lead: 'El soporte premium reconoce a su organización por él. Lo ven todas las personas que pueden usar {product}.',
    spoken: 'El código VIP de su organización: {code}',
    channels: 'Cómo contactar con el soporte premium',
    phone: 'Teléfono',
    chat: 'Chat en directo',
    ticket: 'E-mail',
  },
  message: {
    title: 'Escríbanos',
    lead: 'Le responderemos por e-mail a {email}.',
    concerns: '¿De qué se trata?',
    account: 'Mi propia cuenta',
    subject: 'Asunto',
    body: '¿En qué podemos ayudarle?',
    bodyHelp: '¿Qué hizo y qué ocurrió? No escriba nunca contraseñas.',
    page: 'La dirección de esta página se envía con el mensaje.',
    send: 'Enviar el mensaje',
    sending: 'Enviando…',
    sent: 'Hemos recibido su mensaje',
    sentText: 'Su referencia es {reference}. Le hemos enviado una confirmación.',
    another: 'Escribir otro mensaje',
  },
  messages: {
    title: 'Sus mensajes',
    subject: 'Asunto',
    reference: 'Referencia',
    about: 'Trata de',
    sent: 'Enviado',
    empty: 'Todavía no nos ha escrito',
    emptyText: 'Lo que envíe aquí aparecerá en esta lista con su referencia.',
  },
  panel: {
    title: 'Preguntar al soporte',
    page: 'Todo sobre el soporte',
  },
};
