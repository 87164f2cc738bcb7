import type { Messages } from '../../text-key.ts';
import type { invitation as en } from '../en/invitation.ts';

export const invitation: Messages<typeof en> = {
  title: 'Invitación a {organization}',
  lead: '{name} le invita a unirse como {role, select, legal_representative {responsable legal} administrator {administrador} collaborator {colaborador} other {usuario externo}}.',
  role: 'Rol',
  teams: 'Equipos de trabajo',
  products: 'Productos',
  billing: 'Derecho de facturación',
  until: 'Válida hasta',
  message: 'Mensaje de {name}',
  signUpLead: 'Cree su cuenta para unirse. Este enlace ya confirma su dirección de e-mail.',
  submit: 'Crear la cuenta y unirse',
  busy: 'Creando la cuenta…',
  accept: 'Aceptar la invitación',
  accepting: 'Aceptando…',
  decline: 'Rechazar',
  signIn: 'Iniciar sesión para aceptar',
  signInText: 'Ya tiene una cuenta con esta dirección.',
  wrong: 'Ha iniciado sesión como {email}',
  wrongText: 'Esta invitación es para {invited}. Inicie sesión con esa dirección para aceptarla.',
  switch: 'Cambiar de cuenta',
  declined: 'Ha rechazado la invitación',
  declinedText: 'Se avisa a {name}. No ocurre nada más.',
  failed: 'Esta invitación no se puede abrir',
  toPortal: 'Ir al portal',
  unconfirmed: 'Enviar el mensaje de confirmación',
  confirmationSent:
    'Hemos enviado un mensaje a {email}. Confirme la dirección y abra después esta invitación de nuevo.',
  checking: 'Abriendo la invitación…',
  yes: 'Sí',
  forAddress: 'Invitación para',
};
