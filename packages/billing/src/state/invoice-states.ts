import type { CalendarDate } from '../date/calendar-date.ts';
import { mayTransition, type Transitions } from './state-machine.ts';

export const invoiceStates = [
  'open',
  'partly_paid',
  'paid',
  'partly_refunded',
  'refunded',
  'cancelled',
  'written_off',
] as const;
export type InvoiceState = (typeof invoiceStates)[number];

/** INV-3. A bank that takes a payment back makes a paid invoice open again. */
export const invoiceTransitions: Transitions<InvoiceState> = {
  open: ['partly_paid', 'paid', 'cancelled', 'written_off'],
  partly_paid: ['open', 'paid', 'cancelled', 'written_off'],
  paid: ['open', 'partly_paid', 'partly_refunded', 'refunded', 'cancelled'],
  partly_refunded: ['refunded', 'cancelled'],
  refunded: [],
  cancelled: [],
  written_off: ['partly_paid', 'paid'],
};

/** A numbered invoice is cancelled by a credit note and never otherwise (INV-2). */
export const mayCancelInvoice = (
  state: InvoiceState,
  { isNumbered, hasCreditNote }: { readonly isNumbered: boolean; readonly hasCreditNote: boolean },
): boolean => mayTransition(invoiceTransitions, state, 'cancelled') && (!isNumbered || hasCreditNote);

/** `overdue` is what is shown after the due day; it is derived and never stored. */
export type ShownInvoiceState = InvoiceState | 'overdue';

export const shownInvoiceState = (
  state: InvoiceState,
  dueOn: CalendarDate | null,
  today: CalendarDate,
): ShownInvoiceState =>
  (state === 'open' || state === 'partly_paid') && dueOn !== null && dueOn < today ? 'overdue' : state;

/** The state that money paid and given back leads to, for an invoice that is neither cancelled nor written off. */
export function invoiceStateOf(grossMinor: number, paidMinor: number, refundedMinor: number): InvoiceState {
  if (refundedMinor > 0) return refundedMinor >= paidMinor ? 'refunded' : 'partly_refunded';
  if (paidMinor >= grossMinor) return 'paid';
  return paidMinor > 0 ? 'partly_paid' : 'open';
}
