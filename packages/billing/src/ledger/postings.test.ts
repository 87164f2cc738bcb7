import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumMinor } from '../money/minor.ts';
import { isNeverNegative, isOrganizationAccount, vatAccount } from './account.ts';
import {
  type BankTarget,
  bankCreditPosting,
  bankReversalPosting,
  payoutByProviderPosting,
  payoutCancelledPosting,
  payoutConfirmedPosting,
  payoutPosting,
  payoutReturnedPosting,
  suspenseAttributedPosting,
} from './bank-postings.ts';
import {
  creditNotePosting,
  invoicePosting,
  type PostedDocument,
  writeOffPosting,
} from './document-postings.ts';
import {
  capturePosting,
  failedRefundPosting,
  holdPosting,
  type MixedPayment,
  prepaidPaymentPosting,
  providerPayoutPosting,
  refundPosting,
  releasePosting,
  settlePosting,
  topUpPosting,
} from './payment-postings.ts';
import { balancesOf, type Money, type Posting } from './posting.ts';

const chf = (amountMinor: number): Money => ({ amountMinor, currency: 'CHF' });
const document: PostedDocument = {
  invoiceId: 'i1',
  currency: 'CHF',
  netMinor: 3970,
  vat: [
    { country: 'CH', basisPoints: 810, vatMinor: 241 },
    { country: 'CH', basisPoints: 260, vatMinor: 26 },
    { country: 'FR', basisPoints: 0, vatMinor: 0 },
  ],
};
const stripe = { provider: 'stripe', paymentId: 'pi_1' };
const mixed = (prepaidMinor: number, capturedMinor: number): MixedPayment => ({
  attemptId: 'a1',
  invoiceId: 'i1',
  prepaid: chf(prepaidMinor),
  captured: chf(capturedMinor),
  provider: stripe,
});
const balance = (postings: readonly Posting[], account: string): number =>
  balancesOf(postings).get(`${account} CHF`) ?? 0;
const brief = ({ key, transfers }: Posting) => [
  key,
  ...transfers.map(({ debit, credit, amountMinor }) => `${debit} > ${credit} ${amountMinor}`),
];

const amount = fc.integer({ min: 1, max: 10 ** 9 });
const target: fc.Arbitrary<BankTarget> = fc.constantFrom(
  { kind: 'invoice', invoiceId: 'i1' },
  { kind: 'prepaid' },
  { kind: 'suspense' },
);
const anyPosting: fc.Arbitrary<Posting> = fc
  .tuple(amount, fc.nat({ max: 10 ** 6 }), target)
  .chain(([value, other, to]) =>
    fc.constantFrom(
      invoicePosting({
        ...document,
        netMinor: value,
        vat: [{ country: 'CH', basisPoints: 810, vatMinor: other }],
      }),
      creditNotePosting('c1', { ...document, netMinor: value }),
      writeOffPosting('i1', chf(value)),
      capturePosting(stripe, chf(value), 'i1'),
      topUpPosting(stripe, chf(value)),
      prepaidPaymentPosting('i1', 1, chf(value)),
      holdPosting(mixed(value, other)),
      settlePosting(mixed(value, other)),
      releasePosting(mixed(value, other)),
      providerPayoutPosting({ provider: 'stripe', payoutId: 'po_1' }, chf(value), other),
      refundPosting('r1', 'i1', chf(value), { kind: 'bank' }),
      failedRefundPosting('r1', chf(value), { kind: 'provider', provider: 'stripe' }),
      bankCreditPosting('b1', chf(value), to),
      suspenseAttributedPosting('b1', chf(value)),
      bankReversalPosting('b2', chf(value), to, other),
      payoutPosting('p1', chf(value)),
      payoutCancelledPosting('p1', chf(value)),
      payoutConfirmedPosting('p1', chf(value)),
      payoutByProviderPosting('p1', 'paypal', chf(value)),
      payoutReturnedPosting('p1', chf(value), other % 2 === 0),
    ),
  );

test('LED-2: every entry is balanced, in one currency, with amounts above zero and two different accounts', () => {
  fc.assert(
    fc.property(fc.array(anyPosting, { maxLength: 20 }), (postings) => {
      expect(sumMinor(balancesOf(postings).values())).toBe(0);
      for (const posting of postings)
        for (const { debit, credit, amountMinor, currency } of posting.transfers) {
          expect(amountMinor).toBeGreaterThan(0);
          expect(currency).toBe('CHF');
          expect(debit).not.toBe(credit);
        }
    }),
  );
});

test('LED-2: a final invoice makes the organization owe net and VAT; a credit note takes both back', () => {
  expect(brief(invoicePosting(document))).toEqual([
    'invoice:i1',
    'ar > revenue 3970',
    'ar > vat:CH:810 241',
    'ar > vat:CH:260 26',
  ]);
  const both = [invoicePosting(document), creditNotePosting('c1', document)];
  expect([...balancesOf(both).values()].every((value) => value === 0)).toBe(true);
  expect(() => writeOffPosting('i1', chf(-1))).toThrow(RangeError);
});

test('PAY-3: money at the bank pays the invoice, fills the prepaid account, or waits', () => {
  expect(brief(bankCreditPosting('b1', chf(500), { kind: 'invoice', invoiceId: 'i1' }))).toEqual([
    'bank:b1',
    'bank > ar 500',
  ]);
  expect(brief(bankCreditPosting('b1', chf(500), { kind: 'prepaid' }))).toEqual([
    'bank:b1',
    'bank > prepaid 500',
  ]);
  const attributed = [
    bankCreditPosting('b1', chf(500), { kind: 'suspense' }),
    suspenseAttributedPosting('b1', chf(500)),
  ];
  expect(balance(attributed, 'suspense')).toBe(0);
  expect(balance(attributed, 'prepaid')).toBe(500);
});

test('PAY-1: the key of a captured payment is the payment, not the message', () => {
  expect(brief(capturePosting(stripe, chf(500), 'i1'))).toEqual(['stripe:pi_1', 'psp:stripe > ar 500']);
  expect(brief(providerPayoutPosting({ provider: 'stripe', payoutId: 'po_1' }, chf(480), 20))).toEqual([
    'stripe:payout:po_1',
    'bank > psp:stripe 480',
    'fees > psp:stripe 20',
  ]);
});

test('PRE-2: a mixed payment holds, then settles both parts or releases the hold, and nothing is left on it', () => {
  fc.assert(
    fc.property(amount, amount, fc.boolean(), (prepaidMinor, capturedMinor, succeeds) => {
      const payment = mixed(prepaidMinor, capturedMinor);
      const end = succeeds ? settlePosting(payment) : releasePosting(payment);
      const all = [
        topUpPosting({ ...stripe, paymentId: 'pi_0' }, chf(prepaidMinor)),
        holdPosting(payment),
        end,
      ];
      expect(balance(all, 'hold')).toBe(0);
      expect(balance(all, 'ar')).toBe(succeeds ? prepaidMinor + capturedMinor : 0);
      expect(balance(all, 'prepaid')).toBe(succeeds ? 0 : prepaidMinor);
      expect(new Set(all.map(({ key }) => key)).size).toBe(3);
    }),
  );
});

test('PAY-4: a refund goes to its target, and a failed one to the prepaid account', () => {
  expect(brief(refundPosting('r1', 'i1', chf(500), { kind: 'prepaid' }))).toEqual([
    'refund:r1',
    'ar > prepaid 500',
  ]);
  for (const to of [{ kind: 'bank' }, { kind: 'provider', provider: 'stripe' }] as const) {
    const all = [refundPosting('r1', 'i1', chf(500), to), failedRefundPosting('r1', chf(500), to)];
    expect([balance(all, 'prepaid'), balance(all, 'payout_transit'), balance(all, 'psp:stripe')]).toEqual([
      500, 0, 0,
    ]);
  }
});

test('PRE-3: a payout leaves the prepaid account at once and comes back when it is cancelled or returned', () => {
  const asked = payoutPosting('p1', chf(500));
  expect(balance([asked, payoutConfirmedPosting('p1', chf(500))], 'bank')).toBe(500);
  const byProvider = [asked, payoutByProviderPosting('p1', 'paypal', chf(500))];
  expect([balance(byProvider, 'psp:paypal'), balance(byProvider, 'payout_transit')]).toEqual([500, 0]);
  const ends = [
    [payoutCancelledPosting('p1', chf(500))],
    [payoutConfirmedPosting('p1', chf(500)), payoutReturnedPosting('p1', chf(500), true)],
    [payoutReturnedPosting('p1', chf(500), false)],
  ];
  for (const end of ends)
    expect([...balancesOf([asked, ...end]).values()].every((value) => value === 0)).toBe(true);
});

test('PRE-2: a reversal takes from the prepaid account what is there; the rest is owed again', () => {
  fc.assert(
    fc.property(amount, fc.nat({ max: 10 ** 9 }), (value, prepaidMinor) => {
      const posting = bankReversalPosting('b2', chf(value), { kind: 'prepaid' }, prepaidMinor);
      const taken = 0 - balance([posting], 'prepaid');
      expect(taken).toBe(Math.min(value, prepaidMinor));
      expect(taken - balance([posting], 'ar')).toBe(value);
    }),
  );
  expect(brief(bankReversalPosting('b2', chf(500), { kind: 'invoice', invoiceId: 'i1' }, 0))).toEqual([
    'bank:b2',
    'ar > bank 500',
  ]);
});

test('LED-2: accounts say whose they are and which never go below zero', () => {
  expect([isOrganizationAccount('hold'), isOrganizationAccount('bank')]).toEqual([true, false]);
  expect([isNeverNegative('prepaid'), isNeverNegative('ar')]).toEqual([true, false]);
  expect(vatAccount('CH', 810)).toBe('vat:CH:810');
});
