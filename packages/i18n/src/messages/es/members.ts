import type { Messages } from '../../text-key.ts';
import type { members as en } from '../en/members.ts';

export const members: Messages<typeof en> = {
  yes: 'Sí',
  no: 'No',
  status: {
    active: 'Activo',
    blocked: 'Bloqueado',
    ended: 'Terminado',
  },
  column: {
    lastName: 'Apellidos',
    firstName: 'Nombre de pila',
    email: 'E-mail',
    role: 'Rol',
    billingRight: 'Derecho de facturación',
    status: 'Estado',
    teams: 'Equipos de trabajo',
    secondFactor: 'Doble autenticación',
    joined: 'Miembro desde',
    lastActive: 'Última actividad',
    ends: 'Fin',
  },
};
