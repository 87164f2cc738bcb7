import type { Messages } from '../../text-key.ts';
import type { membership as en } from '../en/membership.ts';

export const membership: Messages<typeof en> = {
  invitation: {
    subject: '{invitedBy} le invita a {organizationName}',
    preheader:
      'La invitación es válida durante {validDays, plural, one {# día} many {# días} other {# días}}.',
    intro:
      '{invitedBy} le invita a unirse a {organizationName} como {role, select, legal_representative {responsable legal} administrator {administrador} collaborator {colaborador} other {usuario externo}}.',
    message: 'Mensaje de {invitedBy}: «{message}»',
    button: 'Ver la invitación',
    validity:
      'El enlace sirve una sola vez y es válido durante {validDays, plural, one {# día} many {# días} other {# días}}. Es solo para usted: no lo comparta.',
    ignore:
      'Si no conoce {organizationName}, ignore este mensaje o rechace la invitación en el enlace: no recibirá nada más.',
  },
  invitationAnswered: {
    accepted: '{name} ya es miembro de {organizationName}',
    declined: '{email} ha rechazado su invitación',
    preheader: 'La respuesta a su invitación.',
    acceptedText: '{name} ({email}) ha aceptado su invitación y ya es miembro de {organizationName}.',
    declinedText:
      '{email} ha rechazado su invitación a {organizationName}. Esa persona no obtiene ningún acceso.',
    button: 'Ver los miembros',
  },
  membershipChanged: {
    subject: 'Su rol en {organizationName} ha cambiado',
    preheader:
      '{count, plural, one {Ha cambiado # dato} many {Han cambiado # datos} other {Han cambiado # datos}}.',
    intro: '{changedBy} ha cambiado su pertenencia a {organizationName}. Esto es lo que cambia:',
    field: 'Dato',
    before: 'Antes',
    after: 'Ahora',
    button: 'Abrir la organización',
    reason: 'Si no lo esperaba, consulte con un administrador de la organización.',
  },
  membershipField: {
    role: 'Rol',
    billingRight: 'Derecho de facturación',
    endsAt: 'Fin de la pertenencia',
    blockedAt: 'Acceso',
  },
  membershipValue: {
    yes: 'Sí',
    no: 'No',
    never: 'Sin fin',
    open: 'Abierto',
    blocked: 'Bloqueado',
  },
  membershipEnded: {
    subject: 'Usted ya no es miembro de {organizationName}',
    preheader: 'Su cuenta permanece.',
    removed: '{changedBy} ha puesto fin a su pertenencia a {organizationName}. Ya no tiene acceso a ella.',
    left: 'Ha salido de {organizationName}. Ya no tiene acceso a ella.',
    account: 'Su cuenta y sus demás organizaciones no cambian.',
  },
  membershipEnds: {
    subject: 'Su acceso a {organizationName} termina el {date}',
    preheader: 'Hasta entonces nada cambia.',
    intro:
      'Su pertenencia a {organizationName} termina por sí sola el {date}. Hasta entonces tiene el mismo acceso que ahora.',
    extend: '¿Necesita acceso durante más tiempo? Consulte con un administrador de la organización.',
    button: 'Abrir la organización',
  },
  accessEnds: {
    subject: 'El acceso a {what} termina el {date}',
    own: 'Su acceso a {what} en {organizationName} termina por sí solo el {date}. Hasta entonces tiene el mismo acceso que ahora.',
    team: 'El acceso del equipo de trabajo {team} a {what} en {organizationName} termina por sí solo el {date}. Hasta entonces nada cambia para sus miembros.',
    place:
      'Su lugar en el equipo de trabajo {team} de {organizationName} termina por sí solo el {date}, y con él lo que el equipo le da.',
  },
};
