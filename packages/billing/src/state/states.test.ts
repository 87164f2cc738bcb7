import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate as d } from '../date/calendar-date.ts';
import { bankTransitions } from './bank-states.ts';
import { invoiceStateOf, invoiceTransitions, mayCancelInvoice, shownInvoiceState } from './invoice-states.ts';
import { payoutTransitions, refundTransitions } from './money-out-states.ts';
import { orderTransitions } from './order-states.ts';
import { laterPaymentState, paymentRank, paymentStates, paymentTransitions } from './payment-states.ts';
import { productTransitions } from './product-states.ts';
import { isFinal, mayTransition, type Transitions } from './state-machine.ts';

const machines: readonly (readonly [string, string, Transitions<string>])[] = [
  ['product', 'ordered', productTransitions],
  ['order', 'cart', orderTransitions],
  ['invoice', 'open', invoiceTransitions],
  ['payment', 'created', paymentTransitions],
  ['refund', 'requested', refundTransitions],
  ['payout', 'requested', payoutTransitions],
  ['bank transaction', 'imported', bankTransitions],
];

test('PROD-2: every state can be reached, an end can be reached from each, and none follows itself', () => {
  for (const [name, first, transitions] of machines) {
    const reach = (from: string): ReadonlySet<string> => {
      const seen = new Set([from]);
      for (const state of seen) for (const next of transitions[state] ?? []) seen.add(next);
      return seen;
    };
    expect([...reach(first)].sort(), name).toEqual(Object.keys(transitions).sort());
    for (const state of Object.keys(transitions)) {
      expect(mayTransition(transitions, state, state), `${name} ${state}`).toBe(false);
      expect(
        [...reach(state)].some((end) => isFinal(transitions, end)),
        `${name} ${state}`,
      ).toBe(true);
    }
  }
});

test('PROD-2: payment brings an expired or suspended product back, and nothing a terminated one', () => {
  expect(mayTransition(productTransitions, 'suspended', 'active')).toBe(true);
  expect(mayTransition(productTransitions, 'terminated', 'active')).toBe(false);
  expect(mayTransition(productTransitions, 'ordered', 'active')).toBe(false);
});

test('PAY-1: whatever order messages come in, twice or not, a later state never goes back', () => {
  const state = fc.constantFrom(...paymentStates);
  fc.assert(
    fc.property(state, state, (current, reported) => {
      const after = laterPaymentState(current, reported);
      expect(laterPaymentState(after, reported)).toBe(after);
      if (current !== 'won') expect(paymentRank(after)).toBeGreaterThanOrEqual(paymentRank(current));
    }),
  );
  fc.assert(
    fc.property(
      fc.shuffledSubarray(['requires_action', 'pending', 'failed', 'succeeded', 'refunded'] as const),
      (messages) => {
        const last = messages.reduce(laterPaymentState, 'created');
        for (const message of messages)
          expect(paymentRank(last)).toBeGreaterThanOrEqual(paymentRank(message));
      },
    ),
  );
  expect(laterPaymentState('succeeded', 'failed')).toBe('succeeded');
  expect(laterPaymentState('won', 'refunded')).toBe('refunded');
  expect(laterPaymentState('lost', 'refunded')).toBe('lost');
});

test('INV-3: overdue is shown after the due day and never stored', () => {
  const due = d('2026-11-30');
  expect(shownInvoiceState('open', due, due)).toBe('open');
  expect(shownInvoiceState('partly_paid', due, d('2026-12-01'))).toBe('overdue');
  expect(shownInvoiceState('paid', due, d('2026-12-01'))).toBe('paid');
});

test('INV-3: the state follows from what was paid and given back', () => {
  expect([invoiceStateOf(100, 0, 0), invoiceStateOf(100, 40, 0), invoiceStateOf(100, 100, 0)]).toEqual([
    'open',
    'partly_paid',
    'paid',
  ]);
  expect([invoiceStateOf(100, 100, 30), invoiceStateOf(100, 100, 100)]).toEqual([
    'partly_refunded',
    'refunded',
  ]);
  expect(invoiceStateOf(0, 0, 0)).toBe('paid');
});

test('INV-2: a numbered invoice is cancelled only by a credit note', () => {
  expect(mayCancelInvoice('open', { isNumbered: false, hasCreditNote: false })).toBe(true);
  expect(mayCancelInvoice('paid', { isNumbered: true, hasCreditNote: false })).toBe(false);
  expect(mayCancelInvoice('paid', { isNumbered: true, hasCreditNote: true })).toBe(true);
  expect(mayCancelInvoice('refunded', { isNumbered: true, hasCreditNote: true })).toBe(false);
});
