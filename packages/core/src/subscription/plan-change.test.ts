import { calendarDate } from '@atrium/billing/date/calendar-date';
import { periodChange } from '@atrium/billing/proration/period-change';
import { unusedValue } from '@atrium/billing/proration/unused-value';
import type { PaidLine } from '@atrium/db/subscription/paid-line-queries';
import type { SubscriptionRow } from '@atrium/db/subscription/subscription-queries';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { type PlannedChange, planChange } from './plan-change.ts';
import { creditOfRest, lastPaidPeriod, priceOfRest, unusedOf } from './price-rest.ts';

const day = calendarDate;
const rest = { anchor: day('2026-01-01'), paidUntil: day('2027-01-01'), period: 'yearly' } as const;
const line = (from: string, to: string, netMinor: number): PaidLine => ({
  ...{ invoiceId: 'i', position: 1, from, to, netMinor },
});

test('SUB-4: the rest of a period at the new price, and of the former one as it was really paid, to the day', () => {
  // 365 days, of which 184 are left on 1 July.
  expect(priceOfRest(rest, day('2026-07-01'), 11_990)).toBe(Math.round((11_990 * 184) / 365));
  expect(creditOfRest([line('2026-01-01', '2027-01-01', 7590)], day('2026-07-01'))).toBe(
    Math.round((7590 * 184) / 365),
  );
  expect(priceOfRest(rest, day('2026-01-01'), 11_990)).toBe(11_990);
});

test('SUB-4: what was paid ahead costs whole periods beside the rest of this one', () => {
  const ahead = { ...rest, paidUntil: day('2028-01-01') };
  expect(priceOfRest(ahead, day('2026-07-01'), 10_000)).toBe(10_000 + Math.round((10_000 * 184) / 365));
  expect(
    lastPaidPeriod({ anchor: day('2026-01-31'), paidUntil: day('2026-02-28'), period: 'monthly' }),
  ).toEqual({
    start: '2026-01-31',
    end: '2026-02-28',
  });
});

test('SUB-4: after a change to a larger plan the rest is credited from both of its lines', () => {
  const lines = [line('2026-01-01', '2027-01-01', 7590), line('2026-07-01', '2027-01-01', 2218)];
  const credit = creditOfRest(lines, day('2026-10-01'));
  expect(credit).toBe(Math.round((7590 * 92) / 365) + Math.round((2218 * 92) / 184));
});

test('SUB-3: what is given back of one line is what the formula of a period change gives', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 364 }),
      fc.integer({ min: 1, max: 500_000 }),
      (offset, netMinor) => {
        const today = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
        const paid = { start: day('2026-01-01'), end: day('2027-01-01') };
        const change = periodChange({
          ...{ anchor: rest.anchor, paid, day: day(today), from: 'yearly', to: 'monthly' },
          ...{ paidNetMinor: netMinor, monthlyNetMinor: 1000 },
        });
        if (!change.now) return;
        const [given] = unusedOf([line('2026-01-01', '2027-01-01', netMinor)], change.now.service.start);
        expect(given?.netMinor).toBe(change.now.creditMinor);
        expect(given?.netMinor).toBe(unusedValue(netMinor, paid, change.now.service.start));
      },
    ),
  );
});

const row: SubscriptionRow = {
  ...{ productId: 'p', productName: 'Site', productType: 'product.hosting', state: 'active', plan: 'pro' },
  ...{ period: 'half_yearly', currency: 'CHF', anchorOn: '2024-02-05', startedOn: '2024-02-05' },
  ...{ paidUntil: '2026-08-05', autoRenew: true, paymentMethodId: null, billingAddressId: null },
  ...{ billingAddressName: null, nextPlan: null, nextPeriod: null, nextChangeOn: null, paidPlan: null },
  ...{ paidPlanFrom: null, terminatesOn: null, promo: null, promoPeriodsLeft: 0, version: 1, locale: 'en' },
  ...{ method: null, openInvoiceId: null, openChangeId: null },
};
const monthlyAt = (today: string, ...paid: readonly PaidLine[]) =>
  planChange(loadCatalogue(), row, { plan: 'pro', period: 'monthly' }, paid, day(today));

test('SUB-3: while a period that is paid ahead follows, a shorter one can be planned and is not offered at once', () => {
  const ahead = line('2026-02-05', '2026-08-05', 7590);
  const refused = { now: null, later: { on: '2026-08-05' }, usual: 'later' };
  expect(monthlyAt('2024-03-05', line('2024-02-05', '2026-02-05', 30_000), ahead)).toMatchObject(refused);
  expect(monthlyAt('2026-02-04', line('2024-02-05', '2026-02-05', 30_000), ahead)).toMatchObject(refused);
  expect(monthlyAt('2026-02-05', ahead)).toMatchObject({ now: { from: '2026-03-05', to: '2026-08-05' } });
});

test('SUB-3, INV-9: where a rate has changed within the period, only the line whose days are given back is credited', () => {
  const [before, after] = [line('2026-02-05', '2026-03-01', 1000), line('2026-03-01', '2026-08-05', 6000)];
  const { now } = monthlyAt('2026-02-10', before, after) as PlannedChange;
  expect(now).toMatchObject({ kind: 'period', from: '2026-03-05', to: '2026-08-05' });
  // 157 days from March on, of which four are used.
  expect(now?.creditMinor).toBe(6000 - Math.round((6000 * 4) / 157));
  expect(now?.kind === 'period' && now.givenBack.map(({ line: { from } }) => from)).toEqual(['2026-03-01']);
});
