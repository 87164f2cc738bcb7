import type { Messages } from '../../text-key.ts';
import type { failures as english } from '../en/failures.ts';

export const failures: Messages<typeof english> = {
  title: 'Tareas fallidas',
  lead: 'Se han intentado tantas veces como está previsto. Corrija primero la causa y hágalas empezar de nuevo: cada una hace su trabajo una sola vez.',
  replay: 'Repetir',
  replayOne: 'Repetir: {task}',
  replayAll: 'Repetirlas todas',
  replayed:
    '{count, plural, one {# tarea empieza de nuevo} many {# de tareas empiezan de nuevo} other {# tareas empiezan de nuevo}}',
  older: 'Mostrar las más antiguas',
  empty: 'Nada ha fallado',
  emptyText: 'Aquí aparecen las tareas intentadas en vano.',
  column: {
    task: 'Tarea',
    problem: 'Qué ha fallado',
    attempts: 'Intentos',
    tried: 'Último intento',
    replay: 'Repetición',
  },
  task: {
    mail: 'Enviar un e-mail',
    text: 'Enviar un SMS',
    reset: 'Restablecer una contraseña',
    charge: 'Cobrar un pago',
    refund: 'Devolver un pago',
    event: 'Procesar un mensaje del proveedor de pagos',
    forget: 'Borrar un medio de pago',
    provision: 'Preparar productos',
    bank: 'Contabilizar un archivo del banco',
    list: 'Preparar una lista de facturas',
  },
};
