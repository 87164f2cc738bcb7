import type { Messages } from '../../text-key.ts';
import type { consignment as en } from '../en/consignment.ts';

export const consignment: Messages<typeof en> = {
  offered: {
    subject: '{giver} le ofrece productos',
    intro: '{by} le ofrece productos de {giver}: {products}.',
    next: 'Si administra una organización, puede aceptarlos hasta el {date}. Si no conoce {giver}, ignore este mensaje.',
    button: 'Ver la oferta',
  },
  cancelled: {
    subject: '{giver} ha retirado una oferta',
    intro: '{by} ha retirado la oferta de estos productos: {products}.',
    next: 'El enlace que le enviamos ya no funciona.',
    button: 'Abrir el portal',
  },
  lapsed: {
    subject: 'Nadie ha aceptado su oferta',
    intro: 'La oferta de estos productos de {giver} venció el {date}: {products}.',
    next: 'Se quedan donde están. Puede ofrecerlos de nuevo en cualquier momento.',
    button: 'Ver sus ofertas',
  },
  given: {
    subject: '{receiver} ha aceptado sus productos',
    intro: '{by} ha aceptado estos productos para {receiver}: {products}.',
    next: 'Ya no están en {giver}. Sus facturas se quedan con usted.',
    button: 'Ver sus ofertas',
  },
  received: {
    subject: 'Productos de {giver} están ahora en {receiver}',
    intro: 'Ha aceptado estos productos para {receiver}: {products}.',
    next: 'Dé acceso a quien lo necesite y compruebe la renovación automática y el método de pago.',
    button: 'Ver los productos',
  },
};
