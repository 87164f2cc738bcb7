import type { Messages } from '../../text-key.ts';
import type { desk as en } from '../en/desk.ts';

export const desk: Messages<typeof en> = {
  list: {
    title: 'Verificaciones de identidad',
    lead: 'Casos que esperan su decisión, primero los más antiguos. Dos personas deciden cada uno por separado.',
    sent: 'Enviado',
    country: 'País',
    empty: 'Ningún caso le espera',
    emptyText: 'Los casos aparecen aquí en cuanto alguien envía sus documentos.',
  },
  case: {
    title: 'Verificación de {name}',
    loading: 'Verificación de identidad',
    lead: 'Compare el nombre, la foto y la cara. Sus consultas quedan registradas.',
    back: 'Todas las verificaciones',
    account: 'La cuenta',
    name: 'Nombre',
    loginIdentifier: 'Identificador de conexión',
    since: 'Cuenta desde',
    sent: 'Documentos enviados',
    address: 'Dirección de red de la solicitud',
    documents: 'Los documentos',
    picture: 'Foto enviada: {name}',
    front: 'Anverso',
    backSide: 'Reverso',
    selfie: 'Cara',
  },
  decide: {
    title: 'Su decisión',
    lead: 'Un rechazo termina el caso. Dos aprobaciones inician el plazo de {hours, number} horas.',
    choice: 'Decisión',
    approve: 'Es el titular de la cuenta',
    refuse: 'No se puede confirmar',
    reason: 'Motivo que se comunica a la persona',
    choose: 'Elija un motivo',
    submit: 'Guardar la decisión',
    saved: 'Su decisión se ha guardado.',
    savedWaiting: 'Ambas personas han aprobado. El plazo ha empezado.',
  },
};
