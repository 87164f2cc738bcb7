import type { Messages } from '../../text-key.ts';
import type { dashboard as en } from '../en/dashboard.ts';

export const dashboard: Messages<typeof en> = {
  todo: {
    overdue:
      '{count, plural, one {# factura está vencida} many {# de facturas están vencidas} other {# facturas están vencidas}}: {amount}',
    open: '{count, plural, one {# factura está abierta} many {# de facturas están abiertas} other {# facturas están abiertas}}: {amount}',
    expiring:
      '{count, plural, one {# producto termina} many {# de productos terminan} other {# productos terminan}} en 30 días si no los renueva',
    expired:
      '{count, plural, one {# producto ya no está pagado} many {# de productos ya no están pagados} other {# productos ya no están pagados}}',
    pay: 'Ver y pagar',
    renew: 'Renovar',
    show: 'Mostrar',
  },
  spending: {
    title: 'Gastos por mes',
    lead: 'Facturas de los últimos 12 meses sin IVA, en {currency}; las facturas rectificativas están descontadas.',
    chart: 'Columnas: gastos por mes, {total} en 12 meses',
    table: 'Mostrar como tabla',
    month: 'Mes',
    total: 'Total',
    other: 'Otros',
    empty: 'No se ha facturado nada en los últimos 12 meses',
    emptyText: 'En cuanto pida algo, verá aquí lo que gasta.',
  },
  expiries: {
    title: 'Pagado hasta',
    lead: 'Cuándo termina el tiempo pagado, en los próximos 12 meses.',
    chart:
      'Línea de tiempo: {count, plural, one {# producto} many {# de productos} other {# productos}} con el último día pagado',
    table: 'Mostrar como tabla',
    product: 'Producto',
    type: 'Tipo de producto',
    day: 'Pagado hasta',
    next: 'Después',
    renewed: 'Se renueva automáticamente',
    expires: 'Vence',
    ends: 'Termina, como desea',
    more: 'Estos son los {count, number} que terminan primero.',
    empty: 'Ningún producto está pagado por un tiempo',
    emptyText: 'Los productos con una suscripción aparecen aquí con su último día pagado.',
    order: 'Pedir un producto',
  },
};
