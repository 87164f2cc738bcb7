import type { Messages } from '../../text-key.ts';
import type { events as en } from '../en/events.ts';

export const events: Messages<typeof en> = {
  account: {
    close: 'Un miembro ha cerrado su cuenta',
  },
  organization: {
    create: 'Organización creada',
    update: 'Datos de la organización modificados',
    updateLogo: 'Logotipo cambiado',
    removeLogo: 'Logotipo eliminado',
    updateSecurity: 'Exigencia de doble autenticación cambiada',
    reportDeletion: 'Eliminación preparada',
    delete: 'Organización eliminada',
  },
  mailbox: {
    unifyPassword: 'Contraseña del buzón cambiada junto con la de inicio de sesión',
  },
  invitation: {
    create: 'Invitación enviada',
    update: 'Invitación modificada',
    resend: 'Invitación enviada de nuevo',
    revoke: 'Invitación retirada',
    accept: 'Invitación aceptada',
    decline: 'Invitación rechazada',
  },
  apiToken: {
    create: 'Token de API creado',
    revoke: 'Token de API revocado',
  },
  access: {
    preview: 'Efecto de un cambio consultado',
  },
  team: {
    create: 'Equipo de trabajo creado',
    update: 'Equipo de trabajo modificado',
    addMembers: 'Personas añadidas a un equipo de trabajo',
    removeMembers: 'Personas retiradas de un equipo de trabajo',
    updateMember: 'Lugar en un equipo de trabajo modificado',
    reportDeletion: 'Eliminación de un equipo de trabajo preparada',
    delete: 'Equipo de trabajo eliminado',
  },
  grant: {
    create: 'Acceso concedido',
    update: 'Acceso modificado',
    revoke: 'Acceso retirado',
  },
  member: {
    updateRole: 'Rol modificado',
    updateRights: 'Derecho de facturación modificado',
    setEnd: 'Fin de la pertenencia modificado',
    block: 'Miembro bloqueado',
    unblock: 'Miembro desbloqueado',
    updatePreferences: 'Preferencias de contacto modificadas',
    leave: 'Miembro que ha salido',
    prepareRemoval: 'Retirada preparada',
    remove: 'Miembro retirado',
  },
  support: {
    renewVipCode: 'Código VIP renovado',
  },
  succession: {
    start: 'Sucesión: solicitud iniciada',
    upload: 'Sucesión: documento añadido',
    submit: 'Sucesión solicitada',
    stop: 'Sucesión detenida',
    approve: 'Sucesión concedida, plazo de espera iniciado',
    refuse: 'Sucesión denegada',
    complete: 'Sucesión efectuada',
    lapse: 'Sucesión sin efecto: ya no es miembro',
    relieve: 'Sucesión: el anterior responsable legal pasa a colaborador',
  },
  invoice: { settle: 'Factura saldada' },
  payment: { start: 'Pago iniciado', succeed: 'Pago recibido', fail: 'Pago fallido' },
  purchase: {
    addCartLines: 'Productos puestos en una cesta',
    updateCartLine: 'Producto de una cesta modificado',
    removeCartLine: 'Producto quitado de una cesta',
    chooseCartAddress: 'Dirección de facturación de una cesta elegida',
    chooseCartPayment: 'Pago de una cesta elegido',
    enterPromoCode: 'Código promocional introducido',
    removePromoCode: 'Código promocional quitado',
    chooseFreeCredit: 'Gratuidad elegida',
    place: 'Pedido realizado',
    pay: 'Pago de un pedido reiniciado',
    cancel: 'Pedido anulado',
    deliver: 'Pedido pagado, productos en preparación',
    lapse: 'Pedido vencido sin pago',
  },
  product: {
    activate: 'Producto listo',
  },
};
