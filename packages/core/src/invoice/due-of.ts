import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';

type Amounts = Pick<
  InvoiceRow,
  'grossMinor' | 'creditedMinor' | 'paidMinor' | 'refundedMinor' | 'status' | 'kind'
>;

/** What is still to be paid of an invoice. */
export const dueOf = ({
  grossMinor,
  creditedMinor,
  paidMinor,
  refundedMinor,
  status,
  kind,
}: Amounts): number =>
  kind === 'credit_note' || status === 'cancelled' || status === 'written_off'
    ? 0
    : Math.max(0, grossMinor - creditedMinor - paidMinor + refundedMinor);

export const isPayable = (invoice: Amounts): boolean => dueOf(invoice) > 0;
