import type { Messages } from '../../text-key.ts';
import type { notice as english } from '../en/notice.ts';

export const notice: Messages<typeof english> = {
  head: {
    product: 'Producto',
    plan: 'Plan',
    until: 'Hasta',
    credited: 'Abonado',
    amount: 'Sin IVA',
  },
  button: {
    products: 'Abrir sus productos',
    order: 'Abrir el pedido',
    invoice: 'Abrir la factura',
  },
  reason: 'Recibe este mensaje porque se ocupa de la contabilidad de {organizationName}.',
  orderSubject: {
    activated: '{organizationName}: su pedido está listo',
    cancelled: '{organizationName}: el pedido del {date} está cancelado',
    cancelled_by_staff: '{organizationName}: el pedido del {date} está cancelado',
    lapsed: '{organizationName}: el pedido del {date} ha caducado',
  },
  orderIntro: {
    activated: 'Lo que {organizationName} pidió el {date} está instalado y funciona.',
    cancelled: '{by} ha cancelado el pedido que {organizationName} hizo el {date}.',
    cancelled_by_staff: 'Nuestro equipo ha cancelado el pedido que {organizationName} hizo el {date}.',
    lapsed: 'El pedido que {organizationName} hizo el {date} no se pagó a tiempo y ha caducado.',
  },
  nothing:
    'No se instala nada y no queda nada por pagar. Los códigos promocionales y los créditos gratuitos de este pedido pueden volver a usarse.',
  refund: {
    subject: '{organizationName}: nota de crédito {creditNote}',
    preheader: '{amount} de la factura {invoice}.',
    intro:
      'Hemos abonado {amount} de la factura {invoice} a {organizationName}. La nota de crédito lleva el número {creditNote}.',
    vat: 'IVA',
    total: 'Total con IVA',
    toMethod: '{amount} vuelve por el medio con el que se pagó. Con una tarjeta tarda unos días laborables.',
    toPrepaid: '{amount} está en la cuenta de prepago y puede usarse de inmediato.',
  },
};
