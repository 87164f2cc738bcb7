import type { Messages } from '../../text-key.ts';
import type { refunds as english } from '../en/refunds.ts';

export const refunds: Messages<typeof english> = {
  invoices: 'Facturas y reembolsos',
  list: {
    title: 'Facturas del cliente',
    lead: 'Para los reembolsos. El registro de actividad del cliente indica que usted ha mirado.',
    back: 'Volver al caso',
    find: 'Buscar',
    empty: 'No se ha encontrado ninguna factura',
  },
  open: 'Reembolsar',
  lead: 'Se pueden devolver como máximo {most}. Una factura rectificativa corrige la factura.',
  refundable: 'Se puede devolver',
  left: 'Resto, sin IVA',
  what: 'Cuánto',
  all: 'Todo lo que queda de la factura',
  part: 'Solo una parte',
  ofLine: '{what}: importe sin IVA',
  most: 'Como máximo {amount}. Se añade el IVA.',
  to: 'Adónde va el dinero',
  method: 'Al medio de pago utilizado',
  methodHelp: 'Admite hasta {amount}; el resto va a la cuenta prepagada.',
  prepaid: 'A la cuenta prepagada',
  prepaidHelp: 'De inmediato.',
  reason: 'Motivo',
  reasonHelp: 'Consta en el registro de actividad del cliente.',
  done: '{amount} reembolsados, factura rectificativa {note}',
  state: {
    requested: 'En curso',
    confirmed: 'Hecho',
    failed: 'Fallido',
  },
};
