import type { Transitions } from './state-machine.ts';

export const refundStates = [
  'requested',
  'approved',
  'sent',
  'confirmed',
  'failed',
  'to_prepaid',
  'cancelled',
] as const;
export type RefundState = (typeof refundStates)[number];

/** PAY-4. A refund that fails goes to the prepaid account: the money is the organization's in any case. */
export const refundTransitions: Transitions<RefundState> = {
  requested: ['approved', 'cancelled'],
  approved: ['sent', 'cancelled'],
  sent: ['confirmed', 'failed'],
  failed: ['to_prepaid'],
  confirmed: [],
  to_prepaid: [],
  cancelled: [],
};

export const payoutStates = ['requested', 'approved', 'sent', 'confirmed', 'returned', 'cancelled'] as const;
export type PayoutState = (typeof payoutStates)[number];

/** PRE-3. From `requested` the money is on hold; a bank may return it before or after it confirmed the debit. */
export const payoutTransitions: Transitions<PayoutState> = {
  requested: ['approved', 'cancelled'],
  approved: ['sent', 'cancelled'],
  sent: ['confirmed', 'returned'],
  confirmed: ['returned'],
  returned: [],
  cancelled: [],
};
