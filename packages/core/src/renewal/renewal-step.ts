import { addDays, addMonths, type CalendarDate, daysBetween } from '@atrium/billing/date/calendar-date';
import { type BillingPeriod, monthsOf } from '@atrium/billing/period/billing-period';
import { dueRenewalSteps, emptyRenewal, type RenewalStep } from '@atrium/billing/schedule/renewal-schedule';
import { type ReminderDay, reminderDays, renewalSettings } from '@atrium/billing/schedule/renewal-settings';
import { type ProductState, productTransitions } from '@atrium/billing/state/product-states';
import { mayTransition } from '@atrium/billing/state/state-machine';

const { announceDays, chargeDays, graceDays, terminationDays, noticeDays } = renewalSettings;

/** From here on a product that does not renew by itself is shown as expiring (PROD-2). */
export const expiringDays = 30;

/** A notice stands in the store by its days before the end of what is paid; from 0 on, after it. */
export const noticeOf = {
  announced: announceDays,
  expired: 0,
  suspended: -graceDays,
  ending: noticeDays - graceDays - terminationDays,
  terminated: -graceDays - terminationDays,
} as const;

export type RenewalFacts = {
  readonly period: BillingPeriod;
  readonly paidUntil: CalendarDate;
  readonly autoRenew: boolean;
  readonly terminatesOn: CalendarDate | null;
  readonly state: ProductState;
  readonly reminderDays: readonly number[];
  /** Days of the notices of this end that have been given, and when. */
  readonly notices: ReadonlyMap<number, CalendarDate>;
  /** Of the invoice for the period that follows. */
  readonly attempt: 'waiting' | 'charging' | 'paid' | 'left' | 'cancelled' | null;
};

export type RenewalPlan = {
  /** Told now; the store sends each once. */
  readonly notices: readonly number[];
  /** Whether the period that follows is billed and charged for the first time. */
  readonly bill: boolean;
  /** Null where it stays as it is. */
  readonly state: ProductState | null;
  /** When to look again; null = never, unless something changes. */
  readonly nextOn: CalendarDate | null;
};

/**
 * What the run does with a subscription on a day (SUB-5, SUB-6). It depends on what is stored and on the day alone, so
 * that a run that was stopped, or comes days late, does the same as one that was not (SUB-8).
 */
export function planRenewal(facts: RenewalFacts, today: CalendarDate): RenewalPlan {
  const { state, terminatesOn, paidUntil } = facts;
  const nothing = { notices: [], bill: false } as const;
  if (state === 'terminated') return { ...nothing, state: null, nextOn: null };
  if (terminatesOn !== null && today >= terminatesOn)
    return { ...nothing, state: towards(state, 'terminated'), nextOn: null };
  if (terminatesOn !== null && terminatesOn <= paidUntil)
    return { ...nothing, state: today < paidUntil ? towards(state, 'expiring') : null, nextOn: terminatesOn };
  const steps = dueRenewalSteps({
    ...{ paidUntil, today, autoRenew: facts.autoRenew, wanted: wantedOf(facts) },
    // Also while an automatic charge waits for its next day: nothing is switched off meanwhile.
    paymentUnderWay: facts.attempt === 'waiting' || facts.attempt === 'charging',
    record: recordOf(facts, today),
  });
  return {
    notices: steps.flatMap(noticesOf),
    bill: steps.some(({ kind }) => kind === 'charge'),
    state: stateAfter(facts, steps, today),
    nextOn: steps.some(({ kind }) => kind === 'terminate') ? null : nextLook(facts, steps, today),
  };
}

/** None in the first half of what was just paid: nobody who has paid a month is reminded of it on the next day. */
function wantedOf({ paidUntil, period, reminderDays: chosen }: RenewalFacts): readonly ReminderDay[] {
  const length = daysBetween(addMonths(paidUntil, -monthsOf(period)), paidUntil);
  return reminderDays.filter((days) => chosen.includes(days) && days * 2 <= length);
}

function recordOf({ notices, attempt }: RenewalFacts, today: CalendarDate) {
  const announcedOn = notices.get(noticeOf.announced);
  return {
    ...emptyRenewal,
    reminded: reminderDays.filter((days) => notices.has(days)),
    // Never charged on the day on which it is announced.
    announced: announcedOn !== undefined && announcedOn < today,
    attempts: attempt === null ? [] : [{ on: today, state: 'pending' as const }],
    invoiced: attempt === 'left' || attempt === 'cancelled',
    expiredOn: notices.get(noticeOf.expired) ?? null,
    suspendedOn: notices.get(noticeOf.suspended) ?? null,
    noticeOn: notices.get(noticeOf.ending) ?? null,
    terminated: notices.has(noticeOf.terminated),
  };
}

function noticesOf(step: RenewalStep): readonly number[] {
  switch (step.kind) {
    case 'remind':
      return [step.days];
    case 'announce':
      return [noticeOf.announced];
    case 'expire':
      return [noticeOf.expired];
    case 'suspend':
      return [noticeOf.suspended];
    case 'give_notice':
      return [noticeOf.ending];
    case 'terminate':
      return [noticeOf.terminated];
    default:
      return [];
  }
}

const stateOfStep = { expire: 'expired', suspend: 'suspended', terminate: 'terminated' } as const;

/** The run never gives a product back that has expired: only a payment does. */
function stateAfter(
  { state, paidUntil, autoRenew, attempt }: RenewalFacts,
  steps: readonly RenewalStep[],
  today: CalendarDate,
): ProductState | null {
  for (const { kind } of steps) if (kind in stateOfStep) return towards(state, stateOfStep[kind as 'expire']);
  if (today >= paidUntil || (state !== 'active' && state !== 'expiring')) return null;
  const renews = autoRenew && attempt !== 'left' && attempt !== 'cancelled';
  return towards(state, !renews && today >= addDays(paidUntil, -expiringDays) ? 'expiring' : 'active');
}

const towards = (from: ProductState, to: ProductState): ProductState | null =>
  mayTransition(productTransitions, from, to) ? to : null;

/** The days on which anything can be due; looking once too often does no harm, because each step happens once. */
const lookDays = [
  ...[...reminderDays, expiringDays, announceDays, chargeDays, noticeOf.expired, noticeOf.suspended],
  ...[noticeOf.ending, noticeOf.terminated],
];

/** How many days after a notice the next step is due: of one told late, that is on none of the usual days. */
const promises = [
  [noticeOf.expired, graceDays],
  [noticeOf.suspended, terminationDays - noticeDays],
  [noticeOf.suspended, terminationDays],
  [noticeOf.ending, noticeDays],
] as const;

function nextLook(
  { paidUntil, notices }: RenewalFacts,
  steps: readonly RenewalStep[],
  today: CalendarDate,
): CalendarDate {
  // What follows an announcement, or a step that came late, may be due on the next day already.
  if (steps.some(({ kind }) => kind !== 'remind' && kind !== 'charge')) return addDays(today, 1);
  const left = daysBetween(today, paidUntil);
  const usual = lookDays.map((days) => left - days);
  const promised = (left > 0 ? [] : promises).flatMap(([notice, days]) => {
    const on = notices.get(notice);
    return on === undefined ? [] : [daysBetween(today, on) + days];
  });
  const later = [...usual, ...promised].filter((days) => days > 0);
  return addDays(today, later.length > 0 ? Math.min(...later) : 1);
}
