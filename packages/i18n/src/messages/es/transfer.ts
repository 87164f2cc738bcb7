import type { Messages } from '../../text-key.ts';
import type { transfer as en } from '../en/transfer.ts';

export const transfer: Messages<typeof en> = {
  title: 'Transferir productos',
  lead: 'Entregue productos a otra organización, sin interrupción.',
  open: 'Transferir a otra organización',
  zoneText: 'Otra organización se hace cargo de este producto, con sus datos y lo que está pagado.',
  choose: {
    title: '¿Qué productos?',
    search: 'Buscar productos',
    select: 'Elegir {name}',
    selectAll: 'Elegir todo lo que se muestra',
    count:
      '{count, plural, =0 {Todavía no ha elegido nada} one {# producto elegido} many {# de productos elegidos} other {# productos elegidos}}',
    empty: 'No hay ningún producto que se pueda transferir',
    more: 'Mostrar más',
  },
  conditions: {
    title: 'Qué significa',
    moves:
      'Los productos siguen funcionando sin interrupción y se llevan sus datos, sus etiquetas y los días pagados.',
    access:
      'El acceso de sus usuarios y equipos de trabajo termina; los usuarios de un drive pasan a ser usuarios externos de la organización que recibe, sin derechos de gestión.',
    invoices:
      'Sus facturas se quedan con usted; desde la próxima renovación paga la organización que recibe.',
    accept: 'He leído esto y quiero transferir los productos',
  },
  how: {
    title: '¿Quién los recibe?',
    link: 'Un enlace que transmito yo',
    email: 'Enviar el enlace por e-mail',
    own: 'Una de mis propias organizaciones',
    address: 'Dirección de e-mail de quien recibe',
    organization: 'Organización',
    noOwn: 'No administra ninguna otra organización.',
    submit: 'Ofrecer los productos',
  },
  done: {
    title: 'La oferta está lista',
    text: 'Quien administre una organización puede aceptarla con este enlace hasta el {date}. Solo se muestra ahora.',
    mailed: 'Hemos enviado el enlace a {email}.',
    link: 'Enlace de la oferta',
    copy: 'Copiar el enlace',
    copied: 'Enlace copiado',
    acceptNow: 'Aceptarla en {organization}',
    another: 'Hacer otra oferta',
  },
  list: {
    title: 'Ofertas hasta ahora',
    empty: 'Todavía no hay ofertas',
    emptyText: 'Los productos que ofrece a otra organización aparecen aquí hasta que se aceptan.',
    products: 'Productos',
    state: 'Estado',
    receiver: 'Para',
    anyone: 'Quien tenga el enlace',
    until: 'Válida hasta el',
    cancel: 'Retirar',
    cancelled: 'La oferta se ha retirado',
    andMore: '{name} y {count, plural, one {# más} many {# más} other {# más}}',
  },
  state: {
    pending: 'En espera',
    accepted: 'Aceptada',
    cancelled: 'Retirada',
    lapsed: 'Vencida',
  },
  accept: {
    title: 'Productos de {giver}',
    lead: '{by} se los ofrece. Puede aceptarlos hasta el {date}.',
    checking: 'Abriendo la oferta…',
    failed: 'Esta oferta no se puede abrir',
    products: 'Lo que recibe',
    receiver: '¿En qué organización?',
    choose: 'Elegir',
    none: 'No administra ninguna organización que pueda recibir estos productos.',
    create: 'Crear una organización',
    obstacle:
      '{reason, select, giver {vienen de allí} other_receiver {no está destinada a ella} role {usted no es administrador allí} other {no se venden en su moneda}}',
    paidUntil: 'pagado hasta el {date}',
    renews: 'después {amount} netos por periodo',
    free: 'sin renovación',
    currency: 'Desde la próxima renovación se aplican la moneda de su organización y el precio del catálogo.',
    submit: 'Aceptar los productos',
    done: 'Los productos están ahora en {organization}',
    toPortal: 'Ir al portal',
  },
};
