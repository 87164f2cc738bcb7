import type { Messages } from '../../text-key.ts';
import type { access as en } from '../en/access.ts';

export const access: Messages<typeof en> = {
  level: {
    statistics: 'Ver estadísticas',
    technical: 'Ajustes técnicos',
    manage: 'Gestionar',
    read: 'Leer',
    send: 'Enviar',
    rules: 'Reglas',
    dns: 'Entradas DNS',
    write: 'Escribir',
    restore: 'Restaurar',
    operate: 'Operar',
    broadcast: 'Emitir',
    check: 'Controlar entradas',
    sell: 'Vender entradas',
    use: 'Utilizar',
  },
  matrix: {
    person: 'Nombre',
    email: 'Dirección de e-mail',
    role: 'Rol',
    fileName: 'matriz-de-acceso',
  },
};
