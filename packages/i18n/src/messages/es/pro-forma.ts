import type { Messages } from '../../text-key.ts';
import type { proForma as english } from '../en/pro-forma.ts';

export const proForma: Messages<typeof english> = {
  title: 'Facturas pro forma',
  lead: 'Propuestas de pago, para sus compras o su banco. No tienen valor legal, fiscal ni contable.',
  create: 'Crear una factura pro forma',
  noProducts: 'Seleccione al menos un producto. Las facturas pendientes tienen su propio documento.',
  created:
    '{count, plural, one {La factura pro forma está lista} many {# facturas pro forma están listas, una por dirección de facturación} other {# facturas pro forma están listas, una por dirección de facturación}}',
  reference: 'Referencia de pago',
  products: 'Productos',
  expiresOn: 'Válida hasta',
  amount: 'Con IVA',
  stateTitle: 'Estado',
  state: {
    open: 'Pendiente',
    expired: 'Caducada',
    paid: 'Pagada',
  },
  document: 'Documento',
  download: 'Descargar PDF',
  downloadOf: 'Descargar PDF: {reference}',
  invoice: 'A la factura',
  empty: 'Aún no hay ninguna factura pro forma',
  emptyText: 'Seleccione productos en «Por pagar» y cree una con ellos.',
  how: 'Páguela por transferencia, con exactamente este importe y esta referencia, antes de su último día: se convierte en factura y sus productos se renuevan. Cualquier otro importe va a su cuenta prepagada, y se lo comunicamos.',
};
