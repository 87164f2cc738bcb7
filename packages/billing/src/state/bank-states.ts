import type { Transitions } from './state-machine.ts';

/** Where money of a bank statement went (PAY-3). */
export const bankOutcomes = [
  'matched',
  'prepaid_wrong_amount',
  'prepaid_wrong_currency',
  'prepaid_not_open',
  'prepaid_wrong_reference',
  'top_up',
  'suspense',
  'payout_confirmed',
  'returned',
] as const;
export type BankOutcome = (typeof bankOutcomes)[number];

export type BankState = 'imported' | BankOutcome;

/** Only what waits in suspense changes once more, when staff attribute it. */
export const bankTransitions: Transitions<BankState> = {
  imported: bankOutcomes,
  suspense: ['matched', 'prepaid_wrong_reference', 'returned'],
  matched: [],
  prepaid_wrong_amount: [],
  prepaid_wrong_currency: [],
  prepaid_not_open: [],
  prepaid_wrong_reference: [],
  top_up: [],
  payout_confirmed: [],
  returned: [],
};
