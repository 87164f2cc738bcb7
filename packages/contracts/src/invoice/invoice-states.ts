/** What can be asked for; `overdue` is open and past its due day (INV-3). */
export const invoiceStates = [
  'open',
  'partly_paid',
  'overdue',
  'paid',
  'partly_refunded',
  'refunded',
  'cancelled',
] as const;

export type InvoiceState = (typeof invoiceStates)[number];
