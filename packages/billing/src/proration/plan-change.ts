import { type CalendarDate, daysBetween } from '../date/calendar-date.ts';
import { type DateRange, lengthInDays } from '../date/date-range.ts';
import { assertNotNegative } from '../money/minor.ts';
import { mulDiv } from '../money/mul-div.ts';
import { assertWithin } from './unused-value.ts';

export type PlanUpgrade = {
  readonly when: 'now';
  /** The days that change hands: from the day of the change to the end of what is paid. */
  readonly service: DateRange;
  /** The rest of the period at the new price. */
  readonly chargeMinor: number;
  /** The rest of the period as it was really paid, after discounts. */
  readonly creditMinor: number;
  /** chargeMinor − creditMinor. Below zero the difference is given back, by a credit note only. */
  readonly dueMinor: number;
  readonly needsCreditNote: boolean;
};

/** SUB-4: a larger plan applies at once; the unused rest of the paid period is credited to the day. Net amounts. */
export function upgradeNow(input: {
  readonly period: DateRange;
  readonly day: CalendarDate;
  /** What was paid for the whole period, after discounts. */
  readonly paidNetMinor: number;
  /** What the new plan costs for a whole period of the same length. */
  readonly newNetMinor: number;
}): PlanUpgrade {
  const { period, day } = input;
  assertWithin(period, day);
  const [rest, days] = [daysBetween(day, period.end), lengthInDays(period)];
  const chargeMinor = mulDiv(assertNotNegative(input.newNetMinor), rest, days);
  const creditMinor = mulDiv(assertNotNegative(input.paidNetMinor), rest, days);
  const dueMinor = chargeMinor - creditMinor;
  const service = { start: day, end: period.end };
  return { when: 'now', service, chargeMinor, creditMinor, dueMinor, needsCreditNote: dueMinor < 0 };
}

/** SUB-4: a smaller plan applies at the end of what is paid, and no money moves. */
export const downgrade = (
  paidUntil: CalendarDate,
): { readonly when: 'later'; readonly on: CalendarDate } => ({
  when: 'later',
  on: paidUntil,
});
