import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankOutcomes } from '../state/bank-states.ts';
import { invoiceStates } from '../state/invoice-states.ts';
import { type BankFacts, matchBankMoney } from './match-bank-money.ts';

const invoice = {
  invoiceId: 'i1',
  organizationId: 'o1',
  state: 'open',
  currency: 'CHF',
  openMinor: 3211,
} as const;
const facts: BankFacts = {
  direction: 'credit',
  isReversal: false,
  amountMinor: 3211,
  currency: 'CHF',
  reverses: null,
  payout: null,
  hasValidReference: true,
  invoice,
  referenceOrganizationId: 'o1',
  debtorOrganizationIds: [],
  mayUseDebtor: false,
};
const match = (more: Partial<BankFacts>) => matchBankMoney({ ...facts, ...more });

test('PAY-3: reference, currency and amount of an open invoice settle it', () => {
  expect(match({})).toEqual({ outcome: 'matched', invoiceId: 'i1', organizationId: 'o1' });
  expect(match({ invoice: { ...invoice, state: 'partly_paid' } }).outcome).toBe('matched');
});

test('PAY-3: another amount, another currency or a closed invoice go to the prepaid account in the currency received', () => {
  const kept = { organizationId: 'o1', invoiceId: 'i1' };
  expect(match({ amountMinor: 3210 })).toEqual({ outcome: 'prepaid_wrong_amount', currency: 'CHF', ...kept });
  expect(match({ currency: 'EUR' })).toEqual({ outcome: 'prepaid_wrong_currency', currency: 'EUR', ...kept });
  for (const state of ['paid', 'partly_refunded', 'refunded', 'cancelled', 'written_off'] as const)
    expect(match({ invoice: { ...invoice, state } })).toEqual({
      outcome: 'prepaid_not_open',
      currency: 'CHF',
      ...kept,
    });
});

test('PAY-3: the second hit of one file finds the invoice paid', () => {
  expect(match({}).outcome).toBe('matched');
  expect(match({ invoice: { ...invoice, state: 'paid', openMinor: 0 } }).outcome).toBe('prepaid_not_open');
});

test('PAY-3: a reference without an invoice still leads to its organization, as with a standing order', () => {
  expect(match({ invoice: null })).toEqual({
    outcome: 'prepaid_wrong_reference',
    organizationId: 'o1',
    currency: 'CHF',
    invoiceId: null,
  });
});

test('PAY-3: without a reference only a debtor known for exactly one organization counts, and only where allowed', () => {
  const none = { invoice: null, hasValidReference: false, referenceOrganizationId: null };
  expect(match({ ...none, debtorOrganizationIds: ['o2'], mayUseDebtor: true })).toMatchObject({
    outcome: 'prepaid_wrong_reference',
    organizationId: 'o2',
  });
  for (const more of [
    { debtorOrganizationIds: ['o2'] },
    { debtorOrganizationIds: ['o2', 'o3'], mayUseDebtor: true },
    { mayUseDebtor: true },
  ])
    expect(match({ ...none, ...more })).toEqual({ outcome: 'suspense', why: 'organization_unknown' });
});

test('PAY-3: a reference with wrong check digits says nothing', () => {
  expect(match({ hasValidReference: false })).toEqual({ outcome: 'suspense', why: 'organization_unknown' });
});

test('PRE-3: our own id on a debit confirms a payout, on a credit returns it', () => {
  const payout = { payoutId: 'p1', amountMinor: 3211, currency: 'CHF' } as const;
  expect(match({ payout, direction: 'debit' })).toEqual({ outcome: 'payout_confirmed', payoutId: 'p1' });
  expect(match({ payout })).toEqual({ outcome: 'returned', payoutId: 'p1' });
  expect(match({ payout: { ...payout, amountMinor: 1 } })).toEqual({
    outcome: 'suspense',
    why: 'payout_differs',
  });
});

test('PAY-3: reversals, other debits and foreign currencies never reach an invoice', () => {
  expect(match({ isReversal: true, reverses: { bankTransactionId: 'b1' } })).toEqual({
    outcome: 'returned',
    bankTransactionId: 'b1',
  });
  expect(match({ isReversal: true })).toEqual({ outcome: 'suspense', why: 'reversal_unknown' });
  expect(match({ direction: 'debit' })).toEqual({ outcome: 'suspense', why: 'debit_unknown' });
  expect(match({ currency: 'USD' })).toEqual({ outcome: 'suspense', why: 'foreign_currency' });
});

const small = fc.integer({ min: 1, max: 3 });
const anyFacts: fc.Arbitrary<BankFacts> = fc.record({
  direction: fc.constantFrom('credit', 'debit'),
  isReversal: fc.boolean(),
  amountMinor: small,
  currency: fc.constantFrom('CHF', 'EUR', 'USD'),
  reverses: fc.option(fc.constant({ bankTransactionId: 'b1' })),
  payout: fc.option(
    fc.record({ payoutId: fc.constant('p1'), amountMinor: small, currency: fc.constantFrom('CHF', 'EUR') }),
  ),
  hasValidReference: fc.boolean(),
  invoice: fc.option(
    fc.record({
      invoiceId: fc.constant('i1'),
      organizationId: fc.constant('o1'),
      state: fc.constantFrom(...invoiceStates),
      currency: fc.constantFrom('CHF', 'EUR'),
      openMinor: small,
    }),
  ),
  referenceOrganizationId: fc.option(fc.constant('o1')),
  debtorOrganizationIds: fc.uniqueArray(fc.constantFrom('o1', 'o2')),
  mayUseDebtor: fc.boolean(),
});

test('PAY-3: every movement has one outcome; a match means reference, currency, state and amount, and nothing less', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const decision = matchBankMoney(given);
      expect(bankOutcomes).toContain(decision.outcome);
      const { invoice: found } = given;
      const settles =
        given.direction === 'credit' &&
        !given.isReversal &&
        given.payout === null &&
        given.hasValidReference &&
        found !== null &&
        found.currency === given.currency &&
        (found.state === 'open' || found.state === 'partly_paid') &&
        found.openMinor === given.amountMinor;
      expect(decision.outcome === 'matched').toBe(settles);
      if ('currency' in decision) expect(decision.currency).toBe(given.currency);
      // Amounts and names alone change nothing without a reference.
      if (!given.hasValidReference)
        expect(matchBankMoney({ ...given, invoice: null, referenceOrganizationId: null })).toEqual(decision);
    }),
    { numRuns: 1000 },
  );
});
