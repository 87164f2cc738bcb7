import type { Messages } from '../../text-key.ts';
import type { deletion as en } from '../en/deletion.ts';

export const deletion: Messages<typeof en> = {
  title: 'Eliminar la organización',
  lead: 'Dejará de ser accesible para todas las personas de inmediato. No se puede deshacer.',
  zone: 'Zona de peligro',
  zoneText:
    'Los miembros pierden su acceso y ya no se puede pedir ni renovar nada. Las cuentas de las personas se conservan.',
  open: 'Eliminar organización',
  denied: 'Solo un administrador o un responsable legal puede eliminar la organización.',
  inTheWay: 'Lo que aún lo impide',
  nothingInTheWay: 'Nada lo impide',
  blocker: {
    products:
      '{count, plural, one {# producto activo. Dele de baja primero.} many {# de productos activos. Deles de baja primero.} other {# productos activos. Deles de baja primero.}}',
    members:
      '{count, plural, one {# miembro más. Quítelo primero.} many {# de miembros más. Quítelos primero.} other {# miembros más. Quítelos primero.}}',
    invoices:
      '{count, plural, one {Queda # factura por pagar. Páguela primero.} many {Quedan # de facturas por pagar. Páguelas primero.} other {Quedan # facturas por pagar. Páguelas primero.}}',
    prepaid:
      '{count, plural, one {Hay dinero en la cuenta prepagada. Recupérelo primero.} many {Hay dinero en cuentas prepagadas en # de monedas. Recupérelo primero.} other {Hay dinero en cuentas prepagadas en # monedas. Recupérelo primero.}}',
    payouts:
      '{count, plural, one {# pago está en camino. Espere hasta que haya llegado.} many {# de pagos están en camino. Espere hasta que hayan llegado.} other {# pagos están en camino. Espere hasta que hayan llegado.}}',
  },
  clear: {
    products: 'Ver los productos',
    members: 'Ver los miembros',
    invoices: 'Mostrar facturas',
    prepaid: 'Mostrar la cuenta prepagada',
    payouts: 'Mostrar los pagos',
  },
  checkAgain: 'Comprobar de nuevo',
  export: {
    title: 'Conservar una copia',
    text: 'Después ya no se podrá descargar nada.',
    data: 'Descargar los datos (JSON)',
    log: 'Descargar el registro de actividad (CSV)',
    exporting: 'Preparando el archivo',
  },
  report: {
    title: 'Qué va a ocurrir',
    text: 'Léalo o envíe el enlace a quien deba leerlo.',
    make: 'Mostrar qué va a ocurrir',
    making: 'Reuniendo los datos…',
    open: 'Abrir como página para compartir',
    changed: 'Algo ha cambiado desde entonces. Este es el nuevo informe: léalo de nuevo.',
  },
  confirm: 'He leído lo anterior y quiero eliminar {name}.',
  confirmFirst: 'Marque primero la casilla.',
  submit: 'Eliminar definitivamente',
  deleting: 'Eliminando…',
  done: '{name} se ha eliminado.',
};
