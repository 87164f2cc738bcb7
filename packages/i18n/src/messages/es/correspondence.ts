import type { Messages } from '../../text-key.ts';
import type { correspondence as english } from '../en/correspondence.ts';

export const correspondence: Messages<typeof english> = {
  message: {
    subject: '[{reference}] {subject}',
    preheader: 'Un mensaje enviado desde el portal.',
    intro: '{name} ({email}) ha escrito al soporte.',
    organization: 'Organización: {organization}',
    page: 'Página: {page}',
    footer: 'Su respuesta llegará a {email}.',
  },
  received: {
    subject: 'Hemos recibido su mensaje {reference}',
    preheader: 'Le responderemos por e-mail.',
    intro: 'Gracias. Su mensaje «{subject}» ha llegado a nuestro equipo de soporte.',
    next: 'Le responderemos por e-mail a esta dirección. Si nos llama, indique la referencia {reference}.',
    button: 'Ver mis mensajes',
  },
  granted: {
    subject: '{organizationName}: el soporte tiene acceso temporal',
    intro: '{by} ha dado al soporte acceso a {services} de {organizationName} hasta el {date}.',
    next: 'Motivo: {reason}. Usted ve todo lo que el soporte hace allí y puede retirar el acceso en cualquier momento.',
  },
  used: {
    subject: '{organizationName}: el soporte utiliza el acceso temporal',
    intro:
      '{by}, de nuestro equipo de soporte, ha abierto el acceso temporal a {services} de {organizationName}.',
    next: 'La página del acceso muestra lo que ocurre en cada momento. Termina el {date}, o cuando usted lo retire.',
  },
  withdrawn: {
    subject: '{organizationName}: acceso temporal retirado',
    intro: '{by} ha retirado al soporte el acceso temporal a {services} de {organizationName}.',
    next: 'Terminó en ese mismo instante. Lo que el soporte hizo hasta entonces queda en la lista.',
  },
  ended: {
    subject: '{organizationName}: el acceso temporal ha terminado',
    intro: 'El acceso temporal del soporte a {services} de {organizationName} terminó el {date}.',
    next: 'Lo que el soporte hizo hasta entonces queda en la lista.',
  },
  access: {
    button: 'Ver el acceso temporal',
  },
  staffAdded: {
    subject: 'Su cuenta interna',
    preheader: 'Elija una contraseña y active la doble autenticación.',
    intro:
      'Un administrador ha creado una cuenta interna para usted, con esta dirección como identificador de conexión.',
    next: 'Elija primero una contraseña, inicie sesión y active la doble autenticación en «Seguridad y recuperación». En cuanto inicie sesión con ella, se abrirá la mesa de soporte.',
    button: 'Elegir una contraseña',
  },
};
