import { addDays, type CalendarDate, laterOf, weekdayOf } from '../date/calendar-date.ts';

/** DUN-1: days after the due day, level 1 to 3; a provider may set others. */
export const dunningDays = [5, 15, 30] as const;

export type SentReminder = { readonly level: number; readonly on: CalendarDate };

export type DunningQuestion = {
  readonly dueOn: CalendarDate;
  /** What is still to pay; 0 or less ends it. */
  readonly openMinor: number;
  readonly today: CalendarDate;
  readonly sent: readonly SentReminder[];
  /** Bank statements are imported up to and with this day; null for none. */
  readonly bankDataThrough: CalendarDate | null;
  /** A payment is authorised, pending, or announced by its provider. */
  readonly paymentPending: boolean;
  /** Free money in the prepaid account, in the invoice's currency. */
  readonly prepaidMinor: number;
  readonly days?: readonly number[];
};

export type DunningAnswer =
  | { readonly kind: 'remind'; readonly level: number }
  /** In place of the reminder of this level: the prepaid account would cover it. */
  | { readonly kind: 'offer_prepaid'; readonly level: number }
  | { readonly kind: 'wait'; readonly why: 'bank_data_missing' | 'payment_pending' }
  | { readonly kind: 'none'; readonly why: 'paid' | 'not_yet' | 'all_sent' };

/** The last day before this one on which banks book: Monday to Friday. A public holiday only makes a reminder wait a day. */
export function lastBankingDay(today: CalendarDate): CalendarDate {
  const weekday = weekdayOf(today);
  return addDays(today, weekday === 1 ? -3 : weekday === 7 ? -2 : -1);
}

/** The first day of the next level: its own, and not sooner after the level before than the levels lie apart. */
function dayOfLevel(level: number, { dueOn, sent }: DunningQuestion, days: readonly number[]): CalendarDate {
  const own = days[level - 1] ?? 0;
  const before = sent.find((reminder) => reminder.level === level - 1);
  const planned = addDays(dueOn, own);
  return before ? laterOf(planned, addDays(before.on, own - (days[level - 2] ?? 0))) : planned;
}

/**
 * DUN-1: what an unpaid invoice gets today. Levels come in order, each once, and never once money has arrived: no
 * reminder leaves before the bank data of the last banking day are in, or while a payment is under way.
 */
export function dueReminder(question: DunningQuestion): DunningAnswer {
  const { today, sent } = question;
  const days = question.days ?? dunningDays;
  if (question.openMinor <= 0) return { kind: 'none', why: 'paid' };
  const level = Math.max(0, ...sent.map((reminder) => reminder.level)) + 1;
  if (level > days.length) return { kind: 'none', why: 'all_sent' };
  if (today < dayOfLevel(level, question, days)) return { kind: 'none', why: 'not_yet' };
  if (question.paymentPending) return { kind: 'wait', why: 'payment_pending' };
  const { bankDataThrough } = question;
  if (bankDataThrough === null || bankDataThrough < lastBankingDay(today))
    return { kind: 'wait', why: 'bank_data_missing' };
  return { kind: question.prepaidMinor >= question.openMinor ? 'offer_prepaid' : 'remind', level };
}

/** Money booked by the day on which a reminder left: the two crossed, and the reminder and its fee are void. */
export const haveCrossed = (bookedOn: CalendarDate, reminderSentOn: CalendarDate): boolean =>
  bookedOn <= reminderSentOn;
