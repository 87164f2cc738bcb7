import type { MovementView } from '@atrium/contracts/prepaid/prepaid-view';
import type { MovementRow } from '@atrium/db/ledger/movement-queries';

/** Kinds of entries of the books, as a statement names them (PRE-4). */
const causes: Readonly<Record<string, MovementView['cause']>> = {
  top_up: 'top_up',
  payment: 'invoice_payment',
  prepaid_payment: 'invoice_payment',
  settle: 'invoice_payment',
  refund: 'refund',
  cancel: 'refund',
  bank_credit: 'unmatched_payment',
  suspense_attributed: 'unmatched_payment',
  bonus: 'bonus',
  payout: 'payout',
  payout_returned: 'payout_returned',
  bank_reversal: 'reversal',
};

export const causeOf = ({ kind, amountMinor }: MovementRow): MovementView['cause'] =>
  // Money for an invoice that was paid or cancelled meanwhile.
  kind === 'payment' && amountMinor > 0 ? 'unmatched_payment' : (causes[kind] ?? 'correction');

export const viewMovement = (row: MovementRow): MovementView => ({
  ...{ id: row.id, day: row.day, bookedAt: row.bookedAt.toISOString(), cause: causeOf(row) },
  ...{ about: row.about ?? '', invoiceId: row.invoiceId },
  ...{ amountMinor: row.amountMinor, balanceMinor: row.balanceMinor },
});
