import type { Messages } from '../../text-key.ts';
import type { expiry as english } from '../en/expiry.ts';

export const expiry: Messages<typeof english> = {
  subject: {
    announced: '{organizationName}: renovación automática el {date}',
    reminder: '{organizationName}: por renovar hasta el {date}',
    renewed: '{organizationName}: renovado',
    failed: '{organizationName}: no se pudo cobrar una renovación',
    left: '{organizationName}: una factura por pagar',
    expired: '{organizationName}: caducado el {date}',
    suspended: '{organizationName}: suspendido',
    ending: '{organizationName}: se dará de baja el {date}',
    terminated: '{organizationName}: dado de baja',
  },
  preheader: '{count, plural, one {# producto} many {# productos} other {# productos}}.',
  intro: {
    announced:
      'El {date} cobraremos la renovación de estos productos de {organizationName}. No tiene que hacer nada.',
    reminder:
      'Estos productos de {organizationName} no se renuevan por sí solos. Páguelos antes de que caduquen y nada se interrumpirá.',
    renewed: 'Estos productos de {organizationName} están renovados y pagados.',
    failed:
      'No se pudo cobrar la renovación de estos productos de {organizationName}. Lo intentaremos de nuevo el {date}. Para pagarla de inmediato, o con otra forma de pago, abra «Por pagar».',
    left: 'No pudimos cobrar la renovación de estos productos de {organizationName} y no lo intentaremos de nuevo. La factura está pendiente: páguela antes de que caduquen los productos.',
    expired:
      'El período pagado de estos productos de {organizationName} ha terminado. Siguen funcionando hasta el {date}; sin pago, se suspenderán entonces.',
    suspended:
      'Estos productos de {organizationName} están suspendidos porque no se han pagado. Sus datos se conservan y todo vuelve a funcionar en cuanto pague. Sin pago, se darán de baja el {date}.',
    ending:
      'Estos productos de {organizationName} se darán de baja el {date} y sus datos se eliminarán. Pague antes y volverán a funcionar al instante.',
    terminated: 'Estos productos de {organizationName} se han dado de baja porque no se pagaron.',
  },
  head: {
    product: 'Producto',
    until: 'Pagado hasta el',
    amount: 'Renovación',
  },
  more: 'Y {count, plural, one {# producto más} many {# productos más} other {# productos más}}.',
  method: 'Forma de pago: {method}.',
  noMethod:
    'No hay ninguna forma de pago guardada: sin ella, usamos la cuenta prepagada si cubre todo el importe y, si no, enviamos una factura.',
  button: {
    pay: 'Abrir «Por pagar»',
    settings: 'Abrir los ajustes',
  },
  reason:
    'Recibe este mensaje porque se ocupa de la contabilidad de {organizationName}. Los recordatorios se eligen en Contabilidad, Ajustes.',
};
