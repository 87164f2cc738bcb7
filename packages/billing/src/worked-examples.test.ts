import { expect, test } from 'vitest';
import { addMonths, calendarDate as d, daysBetween } from './date/calendar-date.ts';
import {
  bankCreditPosting,
  bankReversalPosting,
  payoutConfirmedPosting,
  payoutPosting,
  payoutReturnedPosting,
  suspenseAttributedPosting,
} from './ledger/bank-postings.ts';
import { creditNotePosting, invoicePosting, writeOffPosting } from './ledger/document-postings.ts';
import {
  capturePosting,
  holdPosting,
  prepaidPaymentPosting,
  providerPayoutPosting,
  refundPosting,
  releasePosting,
  settlePosting,
  topUpPosting,
} from './ledger/payment-postings.ts';
import type { Money, Posting } from './ledger/posting.ts';
import { nextPeriod, periodEnd } from './period/billing-period.ts';
import { periodChoices } from './period/period-choice.ts';
import { promoDiscounts } from './promo/promo-discounts.ts';
import { periodChange } from './proration/period-change.ts';
import { downgrade, upgradeNow } from './proration/plan-change.ts';
import { unusedValue } from './proration/unused-value.ts';
import { qrReference } from './reference/qr-reference.ts';
import { partsOfBody, referenceBody } from './reference/reference-parts.ts';
import { creditVat } from './vat/credit-remainder.ts';
import { splitService } from './vat/split-service.ts';
import { vatRates } from './vat/vat-rates.ts';
import { netFromGross, vatTotals } from './vat/vat-totals.ts';

// The examples of the billing model, worked by hand, one rule after the other. The properties behind them stand beside
// each function.

const chf = (amountMinor: number): Money => ({ amountMinor, currency: 'CHF' });
const swiss = { kind: 'domestic', country: 'CH', category: 'standard', basisPoints: 810 } as const;
const line = (netMinor: number) => ({ netMinor, vat: swiss });
const year = { start: d('2026-01-15'), end: d('2027-01-15') };

test('SUB-2: from 31 January the ends are 28 February and 31 March, never 28 March', () => {
  const ends = [1, 2, 3].map((count) => periodEnd(d('2026-01-31'), count, 'monthly'));
  expect(ends).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
  // Counted on from where one stands, it stays the anchor's day.
  expect(nextPeriod(d('2026-01-31'), d('2026-02-28'), 'monthly').end).toBe('2026-03-31');
});

test('SUB-2: 29 February 2024 leads to 28 February 2025 and back to 29 February 2028', () => {
  const ends = [1, 2, 3, 4].map((count) => periodEnd(d('2024-02-29'), count, 'yearly'));
  expect(ends).toEqual(['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']);
});

test('LED-1: 3 × 9.90 at 8.1 % bear 2.41 of VAT; line by line it would be 2.40', () => {
  expect(vatTotals([line(990), line(990), line(990)]).vatMinor).toBe(241);
  expect([1, 2, 3].map(() => vatTotals([line(990)]).vatMinor)).toEqual([80, 80, 80]);
});

test('LED-1: a gross price of 10.81 is 10.00 net, and net with its VAT is the price again', () => {
  expect(netFromGross(1081, 810)).toBe(1000);
  expect(vatTotals([line(1000)]).grossMinor).toBe(1081);
});

test('INV-9: 366.00 from July to July across the change of 2024 are 184.00 at 7.7 % and 182.00 at 8.1 %', () => {
  const service = { start: d('2023-07-01'), end: d('2024-07-01') };
  const parts = splitService(36_600, service, { country: 'CH', category: 'standard' }, vatRates);
  expect(parts.map(({ netMinor, basisPoints }) => [netMinor, basisPoints])).toEqual([
    [18_400, 770],
    [18_200, 810],
  ]);
});

test('CART-2: 15 % of 9.90 is 1.49; 1.00 shared by three lines of 1.00 is 0.34, 0.33 and 0.33', () => {
  const codeOf = (effect: Parameters<typeof promoDiscounts>[0][number]['effect'], id = 'code') => ({
    ...{ id, effect, products: [], customers: 'all' as const, validity: { from: null, until: null } },
    ...{ maxUses: null, maxUsesPerOrganization: null },
  });
  const lineOf = (id: string, netMinor: number) => ({
    ...{ id, netMinor, productType: 'web_hosting', plan: 'pro', hasFreeCredit: false },
  });
  const hundred = ['1', '2', '3'].map((id) => lineOf(id, 100));
  const off = (...[codes, lines]: Parameters<typeof promoDiscounts>) =>
    promoDiscounts(codes, lines).map(({ discountMinor }) => discountMinor);
  const fixed = codeOf({ kind: 'fixed', amountMinor: 100, currency: 'CHF' }, 'fixed');
  expect(off([codeOf({ kind: 'percent', basisPoints: 1500 })], [lineOf('1', 990)])).toEqual([149]);
  expect(off([fixed], hundred)).toEqual([34, 33, 33]);
  // A tie: the one entered first.
  const tie = promoDiscounts([codeOf({ kind: 'percent', basisPoints: 10_000 }), fixed], [lineOf('1', 100)]);
  expect(tie[0]?.promoId).toBe('code');
});

test('SUB-3: after 181 of 365 days of a year for 120.00, 60.49 are unused', () => {
  expect(daysBetween(year.start, d('2026-07-15'))).toBe(181);
  expect(unusedValue(12_000, year, d('2026-07-15'))).toBe(12_000 - 5951);
});

test('SUB-4: upward at mid-year costs 120.99 less 60.49, of what was really paid; downward waits for the end', () => {
  const at = { period: year, day: d('2026-07-15'), newNetMinor: 24_000 };
  expect(upgradeNow({ ...at, paidNetMinor: 12_000 }).dueMinor).toBe(12_099 - 6049);
  // Half price by a code: half as much is credited.
  expect(upgradeNow({ ...at, paidNetMinor: 6000 }).creditMinor).toBe(3025);
  expect(upgradeNow({ ...at, paidNetMinor: 48_001 }).needsCreditNote).toBe(true);
  expect(downgrade(year.end)).toEqual({ when: 'later', on: '2027-01-15' });
});

test('SUB-3: from yearly to monthly is planned; at once on 20 June it bills 6 months and credits their days', () => {
  const change = (on: string) =>
    periodChange({
      ...{ anchor: year.start, paid: year, day: d(on), from: 'yearly', to: 'monthly' },
      ...{ paidNetMinor: 12_000, monthlyNetMinor: 1200 },
    });
  expect(change('2026-06-20').scheduled.on).toBe('2027-01-15');
  expect(change('2026-06-20').now).toMatchObject({ chargeMinor: 6 * 1200, creditMinor: 6049 });
  // In the window of the last month, and for a longer period, there is nothing to decide.
  expect(change(addMonths(year.end, -1)).now).toBeNull();
});

test('SUB-1: with a minimum of 5.00, a month of 2.90 is offered for two, not for one', () => {
  const validity = { from: null, until: null };
  const prices = [{ currency: 'CHF', period: 'monthly', netMinor: 290, validity }] as const;
  const minimums = [{ currency: 'CHF', period: 'monthly', minimumMinor: 500 }] as const;
  const offered = (quantity: number) =>
    periodChoices(prices, minimums, { currency: 'CHF', quantity, day: d('2026-01-01') });
  expect([offered(1), offered(2)]).toEqual([[], [{ period: 'monthly', netMinor: 580 }]]);
});

test('INV-2: 29.70 credited in three parts gives back 0.80, 0.80 and the remainder of 0.81', () => {
  const invoiced = { netMinor: 2970, vatMinor: 241, basisPoints: 810 };
  expect(creditVat(invoiced, { netMinor: 0, vatMinor: 0 }, 990)).toBe(80);
  expect(creditVat(invoiced, { netMinor: 990, vatMinor: 80 }, 990)).toBe(80);
  expect(creditVat(invoiced, { netMinor: 1980, vatMinor: 160 }, 990)).toBe(81);
});

test('INV-2: a reference is seller 3, organization 10, invoice 12, version 1, and a check digit', () => {
  const parts = { seller: 7, organization: 42, invoice: 314 };
  expect(referenceBody(parts)).toBe('007 0000000042 000000000314 1'.replaceAll(' ', ''));
  expect(partsOfBody(referenceBody(parts))).toEqual(parts);
  expect(qrReference(parts)).toMatch(/^00700000000420000000003141\d$/);
});

test('LED-2: each event has its transfers and its key', () => {
  const document = {
    invoiceId: 'i',
    currency: 'CHF',
    netMinor: 2970,
    vat: [{ country: 'CH', basisPoints: 810, vatMinor: 241 }],
  } as const;
  const stripe = { provider: 'stripe', paymentId: 'pi' };
  const mixed = {
    ...{ attemptId: 'a', invoiceId: 'i', prepaid: chf(10), captured: chf(20), provider: stripe },
  };
  const read = ({ key, transfers }: Posting) =>
    `${key} = ${transfers.map(({ debit, credit, amountMinor }) => `${debit} > ${credit} ${amountMinor}`).join(', ')}`;
  const events = [
    invoicePosting(document),
    creditNotePosting('c', document),
    bankCreditPosting('b', chf(5), { kind: 'invoice', invoiceId: 'i' }),
    bankCreditPosting('b', chf(5), { kind: 'prepaid' }),
    bankCreditPosting('b', chf(5), { kind: 'suspense' }),
    suspenseAttributedPosting('b', chf(5)),
    capturePosting(stripe, chf(5), 'i'),
    providerPayoutPosting({ provider: 'stripe', payoutId: 'po' }, chf(97), 3),
    topUpPosting(stripe, chf(5)),
    prepaidPaymentPosting('i', 1, chf(5)),
    ...[holdPosting(mixed), settlePosting(mixed), releasePosting(mixed)],
    refundPosting('r', 'i', chf(5), { kind: 'prepaid' }),
    refundPosting('r', 'i', chf(5), { kind: 'bank' }),
    payoutPosting('p', chf(5)),
    payoutConfirmedPosting('p', chf(5)),
    payoutReturnedPosting('p', chf(5), true),
    bankReversalPosting('b', chf(5), { kind: 'prepaid' }, 2),
    writeOffPosting('i', chf(5)),
  ];
  expect(events.map(read)).toMatchInlineSnapshot(`
    [
      "invoice:i = ar > revenue 2970, ar > vat:CH:810 241",
      "credit:c = revenue > ar 2970, vat:CH:810 > ar 241",
      "bank:b = bank > ar 5",
      "bank:b = bank > prepaid 5",
      "bank:b = bank > suspense 5",
      "suspense:b = suspense > prepaid 5",
      "stripe:pi = psp:stripe > ar 5",
      "stripe:payout:po = bank > psp:stripe 97, fees > psp:stripe 3",
      "stripe:pi = psp:stripe > prepaid 5",
      "pay:i:1 = prepaid > ar 5",
      "pay:a:hold = prepaid > hold 10",
      "pay:a:settle = hold > ar 10, psp:stripe > ar 20",
      "pay:a:release = hold > prepaid 10",
      "refund:r = ar > prepaid 5",
      "refund:r = ar > payout_transit 5",
      "payout:p:requested = prepaid > payout_transit 5",
      "payout:p:confirmed = payout_transit > bank 5",
      "payout:p:returned = bank > payout_transit 5, payout_transit > prepaid 5",
      "bank:b = prepaid > bank 2, ar > bank 3",
      "writeoff:i = writeoff > ar 5",
    ]
  `);
});
