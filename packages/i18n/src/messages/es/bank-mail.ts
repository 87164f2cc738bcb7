import type { Messages } from '../../text-key.ts';
import type { bankMail as english } from '../en/bank-mail.ts';

export const bankMail: Messages<typeof english> = {
  money: {
    subject: 'Hemos recibido {amount} y los hemos abonado en su cuenta prepagada',
    intro:
      'El {date} llegó un pago de {amount} para {organizationName}. No ha podido saldar ninguna factura: está en su cuenta prepagada y no se pierde nada.',
    ended:
      'El {date} registramos un pago del que {amount} eran para un producto de {organizationName} que entretanto ha terminado. Una factura rectificativa corrige la factura. El dinero está en su cuenta prepagada y no se pierde nada.',
    reference: 'Referencia del pago: {reference}',
    next: 'Con este dinero puede pagar facturas pendientes o recuperarlo.',
    button: 'Abrir la cuenta prepagada',
  },
  reason: {
    wrong_amount: 'El importe difiere de lo pendiente: {expected}.',
    wrong_currency:
      'Llegó en una moneda distinta de la de la factura, que es de {expected}. No convertimos dinero.',
    not_open:
      'La factura de esta referencia ya no está pendiente. A menudo se debe a una orden permanente con una referencia antigua.',
    wrong_reference:
      'Lleva una referencia de pago que no corresponde a ninguna de sus facturas pendientes, o ninguna.',
  },
  payoutSubject: {
    requested: 'Se van a pagar {amount}',
    confirmed: 'Le hemos enviado {amount}',
    returned: 'Han vuelto {amount}',
    cancelled: '{amount} se quedan en su cuenta prepagada',
  },
  payoutIntro: {
    requested:
      'Alguien de {organizationName} ha pedido recuperar {amount} de la cuenta prepagada. Revisamos cada solicitud antes de enviar el dinero. Si nadie de ustedes lo ha pedido, cambie su contraseña y escríbanos enseguida.',
    confirmed:
      'Nuestro banco ha enviado {amount} de la cuenta prepagada de {organizationName}. Pueden pasar algunos días hábiles hasta que lleguen.',
    returned:
      'El banco no ha podido abonar {amount} en la cuenta que había indicado {organizationName}. El dinero está de nuevo en su cuenta prepagada. Compruebe el IBAN y vuelva a pedirlo.',
    cancelled:
      'El pago de {amount} a {organizationName} se ha retirado. El dinero está de nuevo en su cuenta prepagada.',
  },
  export: {
    subject: 'Su lista de facturas de {organizationName} está lista',
    intro: 'Ha pedido las facturas de {organizationName} como archivo CSV. Ya se puede descargar.',
    contents: 'Contenido',
    value: 'En este archivo',
    list: 'Facturas y facturas rectificativas',
    days: 'Periodo',
    file: 'Nombre del archivo',
    button: 'Descargar el archivo',
    note: 'El botón abre el historial de facturas, donde inicia sesión y descarga el archivo hasta el {date}. Este mensaje no lleva nada adjunto: la lista trata de dinero y queda detrás de su inicio de sesión. Nadie más puede abrir el enlace.',
  },
  reminder: {
    subject:
      '{level, plural, =1 {Recordatorio} =2 {Segundo recordatorio} one {Último recordatorio} many {Último recordatorio} other {Último recordatorio}}: {amount} pendientes de {organizationName}',
    intro: '{amount} de {organizationName} vencían el {date} y aún no nos han llegado.',
    prepaid:
      'Su cuenta prepagada tiene {balance}, que es suficiente. Abra la factura y páguela desde allí con un clic.',
    check: 'Compruebe',
    value: 'Lo que esperamos',
    reference: 'Referencia de pago',
    amount: 'Importe exacto',
    currency: 'Moneda',
    balance: 'Saldo de su cuenta prepagada',
    button: 'Abrir la factura',
    crossing:
      'Un recordatorio puede cruzarse con su pago: conocemos los pagos bancarios hasta el {date}. Si ha pagado después, no tiene que hacer nada.',
    genuine:
      'Cómo saber que este mensaje es auténtico: su enlace lleva a {host}, no tiene adjuntos, no pide ninguna contraseña y el número {code} figura también en la página de la factura tras iniciar sesión.',
  },
};
