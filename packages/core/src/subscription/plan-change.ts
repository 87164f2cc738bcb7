import { type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { sumMinor } from '@atrium/billing/money/minor';
import { type BillingPeriod, monthsOf, nextPeriod } from '@atrium/billing/period/billing-period';
import { periodChange } from '@atrium/billing/proration/period-change';
import type { PaidLine } from '@atrium/db/subscription/paid-line-queries';
import type { SubscriptionRow } from '@atrium/db/subscription/subscription-queries';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { findPlan, findType, netPriceOn, periodsOffered } from '../catalogue/find-in-catalogue.ts';
import type { InvoiceDraftLine } from '../invoice/create-invoice.ts';
import { describe } from '../renewal/renewal-offer.ts';
import { creditOfRest, lastPaidPeriod, priceOfRest, type Rest, unusedOf } from './price-rest.ts';

export type Wanted = { readonly plan: string; readonly period: BillingPeriod };

export type PlannedNow = {
  readonly kind: 'plan' | 'period';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly months: number | null;
  /** As the invoice charges it, the credit for a larger plan included as a discount. */
  readonly lines: readonly InvoiceDraftLine[];
  readonly chargeMinor: number;
  readonly creditMinor: number;
  /** Lines of paid invoices that are given back for a shorter period. */
  readonly givenBack: ReturnType<typeof unusedOf<BilledLine>>;
};

type BilledLine = PaidLine & { readonly invoiceId: string };
const isBilled = (line: PaidLine): line is BilledLine => line.invoiceId !== null;

export type PlannedChange = {
  readonly later: { readonly on: CalendarDate; readonly lines: readonly InvoiceDraftLine[] };
  readonly now: PlannedNow | null;
  readonly usual: 'now' | 'later';
};

export type ChangeRefusal =
  | 'plan_not_offered'
  | 'period_not_offered'
  | 'nothing_to_change'
  | 'not_changeable'
  | 'ends';

const changeable: readonly string[] = ['active', 'expiring'];

/**
 * What a change means (SUB-3, SUB-4): upward at once, with the unused rest credited to the day; anything else with the
 * period that follows, and a shorter period at once only for who insists. `paid` are the lines that reach beyond today.
 */
export function planChange(
  catalogue: Catalogue,
  row: SubscriptionRow,
  wanted: Wanted,
  paid: readonly PaidLine[],
  today: CalendarDate,
): PlannedChange | ChangeRefusal {
  const [type, plan] = [
    findType(catalogue, row.productType),
    findPlan(catalogue, row.productType, wanted.plan),
  ];
  if (!type || !plan) return 'plan_not_offered';
  const isPlanned = row.nextChangeOn !== null || row.paidPlan !== null;
  if (wanted.plan === row.plan && wanted.period === row.period && !isPlanned) return 'nothing_to_change';
  const paidUntil = calendarDate(row.paidUntil);
  if (!changeable.includes(row.state) || today >= paidUntil) return 'not_changeable';
  if (row.terminatesOn !== null) return 'ends';
  const offered = periodsOffered(plan, row.currency, paidUntil).find(
    ({ period }) => period === wanted.period,
  );
  if (!offered) return 'period_not_offered';
  const follows = nextPeriod(calendarDate(row.anchorOn), paidUntil, wanted.period);
  const base = {
    ...{ productId: row.productId, productType: row.productType, plan: wanted.plan, period: wanted.period },
    description: describe(type.name[row.locale], plan.name[row.locale], row.productName),
    ...{ quantity: 1, discountMinor: 0, discountKind: null, discountLabel: '', vatCategory: type.vat },
  } as const;
  const later = {
    on: paidUntil,
    lines: [{ ...base, serviceFrom: follows.start, serviceTo: follows.end, unitNetMinor: offered.netMinor }],
  };
  const rest: Rest = { anchor: calendarDate(row.anchorOn), paidUntil, period: row.period };
  const question = { catalogue, row, wanted, paid, today, base, rest };
  const upward = planUpward(question);
  if (upward) return { later, now: upward, usual: 'now' };
  return {
    later,
    now: wanted.plan === row.plan && row.paidPlan === null ? periodNow(question) : null,
    usual: 'later',
  };
}

type Question = {
  readonly catalogue: Catalogue;
  readonly row: SubscriptionRow;
  readonly wanted: Wanted;
  readonly paid: readonly PaidLine[];
  readonly today: CalendarDate;
  readonly base: Omit<InvoiceDraftLine, 'serviceFrom' | 'serviceTo' | 'unitNetMinor'>;
  readonly rest: Rest;
};

/** Null when it is no larger plan, or the rest of the former one is worth more: then it waits for the end (SUB-4). */
function planUpward({ catalogue, row, wanted, paid, today, base, rest }: Question): PlannedNow | null {
  const [former, plan] = [row.plan, wanted.plan].map((id) => findPlan(catalogue, row.productType, id));
  if (!former || !plan || plan.rank <= former.rank) return null;
  // At the price of today: the days that are billed begin today.
  const price = netPriceOn(plan, row.currency, row.period, today);
  if (price === null) return null;
  const chargeMinor = priceOfRest(rest, today, price);
  const creditMinor = creditOfRest(paid, today);
  if (creditMinor > chargeMinor) return null;
  const line: InvoiceDraftLine = {
    ...base,
    // The period itself is paid and stays; another one begins with the next payment.
    ...{ period: row.period, serviceFrom: today, serviceTo: rest.paidUntil, unitNetMinor: chargeMinor },
    ...{ discountMinor: creditMinor, discountKind: 'credit' },
    discountLabel: former.name[row.locale],
  };
  return {
    ...{ kind: 'plan', from: today, to: rest.paidUntil, months: null, lines: [line] },
    ...{ chargeMinor, creditMinor, givenBack: [] },
  };
}

/** Null in the last month, where waiting costs nobody anything, while a period that is paid ahead follows, and for a longer one (SUB-3). */
function periodNow({ catalogue, row, wanted, paid, today, base, rest }: Question): PlannedNow | null {
  const last = lastPaidPeriod(rest);
  if (monthsOf(wanted.period) >= monthsOf(row.period) || today < last.start) return null;
  // Days that no invoice of this organization billed cannot be given back: they stay as they are.
  if (!paid.every(isBilled)) return null;
  const plan = findPlan(catalogue, row.productType, row.plan);
  const monthly = plan && netPriceOn(plan, row.currency, 'monthly', today);
  const { now } = periodChange({
    ...{ anchor: rest.anchor, paid: last, day: today, from: row.period, to: wanted.period },
    paidNetMinor: sumMinor(paid.map(({ netMinor }) => netMinor)),
    monthlyNetMinor: monthly ?? null,
  });
  if (now === null) return null;
  const givenBack = unusedOf(paid, now.service.start).filter(({ netMinor }) => netMinor > 0);
  const creditMinor = sumMinor(givenBack.map(({ netMinor }) => netMinor));
  // What cost nothing cannot be given back: these days stay as they are.
  if (creditMinor === 0) return null;
  const lines = now.monthlyStarts.map(
    (start, index): InvoiceDraftLine => ({
      ...{ ...base, serviceFrom: start, serviceTo: now.monthlyStarts[index + 1] ?? now.service.end },
      unitNetMinor: monthly ?? 0,
    }),
  );
  return {
    ...{ kind: 'period', from: now.service.start, to: now.service.end, months: lines.length, lines },
    ...{ chargeMinor: now.chargeMinor, creditMinor, givenBack },
  };
}
