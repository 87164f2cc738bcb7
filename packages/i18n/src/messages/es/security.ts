import type { Messages } from '../../text-key.ts';
import type { security as en } from '../en/security.ts';

export const security: Messages<typeof en> = {
  title: 'Seguridad y recuperación',
  lead: 'Cómo inicia sesión, cómo recupera el acceso y dónde tiene sesiones abiertas.',
  password: {
    title: 'Contraseña',
    lead: 'Solo sirve para iniciar sesión aquí. Sus buzones tienen sus propias contraseñas.',
    changedAt: 'Último cambio',
    never: 'Ninguno desde que creó la cuenta',
    change: 'Cambiar la contraseña',
    current: 'Contraseña actual',
    consequence: 'Aquí su sesión sigue abierta. Todas las demás se cierran y le avisamos por e-mail.',
    busy: 'Cambiando la contraseña…',
    changed: 'Su contraseña ha cambiado.',
    othersEnded:
      '{count, plural, =0 {No tenía ninguna otra sesión.} one {Se ha cerrado otra sesión.} many {Se han cerrado otras # de sesiones.} other {Se han cerrado otras # sesiones.}}',
  },
  sessions: {
    title: 'Sesiones y dispositivos',
    lead: 'Todos los lugares donde tiene una sesión abierta. Cierre lo que no reconozca y cambie después la contraseña.',
    device: '{browser} en {system}',
    unknownDevice: 'Dispositivo desconocido',
    current: 'Esta sesión',
    local: 'Red local',
    unknownPlace: 'Lugar desconocido',
    lastUsed: 'Último uso: {when}',
    lastUsedExact: 'Último uso: {moment}. Inicio de sesión: {start}',
    end: 'Cerrar la sesión',
    endOf: 'Cerrar la sesión: {device}',
    ended: 'La sesión se ha cerrado.',
    endOthers: 'Cerrar todas las demás sesiones',
    noOthers: 'No tiene ninguna otra sesión abierta.',
    othersEnded:
      '{count, plural, =0 {No había ninguna otra sesión.} one {Se ha cerrado otra sesión.} many {Se han cerrado otras # de sesiones.} other {Se han cerrado otras # sesiones.}}',
    more: '{count, plural, one {Y # más, usada hace más tiempo.} many {Y # más, usadas hace más tiempo.} other {Y # más, usadas hace más tiempo.}}',
  },
};
