import { mayTransition, type Transitions } from './state-machine.ts';

export const paymentStates = [
  'created',
  'requires_action',
  'pending',
  'failed',
  'cancelled',
  'succeeded',
  'partly_refunded',
  'refunded',
  'disputed',
  'won',
  'lost',
] as const;
export type PaymentState = (typeof paymentStates)[number];

export const paymentTransitions: Transitions<PaymentState> = {
  created: ['requires_action', 'pending', 'succeeded', 'failed', 'cancelled'],
  requires_action: ['pending', 'succeeded', 'failed', 'cancelled'],
  pending: ['succeeded', 'failed', 'cancelled'],
  // Providers let a payer try again with the same payment: a success is the last word.
  failed: ['succeeded'],
  cancelled: ['succeeded'],
  succeeded: ['partly_refunded', 'refunded', 'disputed'],
  partly_refunded: ['refunded', 'disputed'],
  refunded: ['disputed'],
  disputed: ['won', 'lost'],
  won: ['partly_refunded', 'refunded'],
  lost: [],
};

const ranks: Readonly<Record<PaymentState, number>> = {
  created: 0,
  requires_action: 1,
  pending: 2,
  failed: 3,
  cancelled: 3,
  succeeded: 4,
  partly_refunded: 5,
  refunded: 6,
  disputed: 7,
  won: 8,
  lost: 8,
};

/** How far a payment is; of two states with the same rank the one that came first stays. */
export const paymentRank = (state: PaymentState): number => ranks[state];

/**
 * What a payment is after a message of its provider. Messages come twice and out of order (PAY-1): a later state never
 * goes back. After a dispute that was won, refunds count again.
 */
export const laterPaymentState = (current: PaymentState, reported: PaymentState): PaymentState =>
  ranks[reported] > ranks[current] ||
  (current === 'won' && mayTransition(paymentTransitions, current, reported))
    ? reported
    : current;
