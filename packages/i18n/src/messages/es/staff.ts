import type { Messages } from '../../text-key.ts';
import type { staff as english } from '../en/staff.ts';

export const staff: Messages<typeof english> = {
  title: 'Equipo interno',
  lead: 'Cuentas de las personas del proveedor. Sin doble autenticación, la mesa de soporte les queda cerrada.',
  add: 'Añadir a alguien',
  column: {
    name: 'Nombre',
    roles: 'Roles asignados',
    factor: 'Doble autenticación',
    since: 'Desde',
  },
  factor: {
    on: 'Activada',
    off: 'Falta',
  },
  ended: 'Terminado el {date}',
  you: 'Usted',
  actions: 'Acciones',
  menu: 'Acciones para {name}',
  change: 'Cambiar los roles',
  changed: 'Los roles han cambiado. Los casos abiertos de esta persona han terminado.',
  end: 'Poner fin al acceso',
  endText:
    'Se cierra la sesión de {name} en todas partes y los casos abiertos terminan enseguida. Lo hecho queda registrado.',
  endDone: '{name} ya no pertenece al equipo.',
  form: {
    email: 'Dirección de e-mail',
    emailHelp: 'Una dirección propia, que no use ninguna cuenta de cliente.',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    locale: 'Idioma',
    roles: 'Roles asignados',
    noRole: 'Elija al menos un rol.',
    submit: 'Añadir al equipo',
    done: '{name} ha recibido un mensaje que explica cómo entrar.',
  },
  role: {
    agent: 'Agente de soporte',
    finance: 'Finanzas',
    reviewer: 'Verificador',
    catalogue: 'Responsable del catálogo',
    admin: 'Gestión del equipo',
  },
  audit: {
    title: 'Lo que ha hecho el equipo',
    when: 'Cuándo',
    who: 'Quién',
    what: 'Acción',
    whose: 'Datos de',
    where: 'Desde dónde',
    empty: 'Aún no se ha registrado nada',
    emptyText: 'Cada consulta y cada cambio del equipo aparece aquí.',
    older: 'Mostrar anteriores',
  },
};
