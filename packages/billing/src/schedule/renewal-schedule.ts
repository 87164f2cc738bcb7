import { addDays, type CalendarDate, laterOf } from '../date/calendar-date.ts';
import { type ReminderDay, type RenewalSettings, reminderDays, renewalSettings } from './renewal-settings.ts';

/** A step of one renewal; its key is stored once per product and paid-until day, so that it happens once. */
export type RenewalStep =
  /** `replaces`: earlier reminders whose day passed without a run; they are stored as done and not sent. */
  | { readonly kind: 'remind'; readonly days: ReminderDay; readonly replaces: readonly ReminderDay[] }
  | { readonly kind: 'announce' }
  /** The n-th attempt, from 1. */
  | { readonly kind: 'charge'; readonly attempt: number }
  /** Every attempt failed: a normal invoice, paid by hand. */
  | { readonly kind: 'invoice' }
  | { readonly kind: 'expire' }
  | { readonly kind: 'suspend' }
  /** Says the day on which the product will end. */
  | { readonly kind: 'give_notice'; readonly endsOn: CalendarDate }
  | { readonly kind: 'terminate' };

export type ChargeAttempt = { readonly on: CalendarDate; readonly state: 'pending' | 'failed' };

/** What has been done for the renewal of one product since its paid-until day was set. */
export type RenewalRecord = {
  /** Reminders sent or replaced. */
  readonly reminded: readonly ReminderDay[];
  readonly announced: boolean;
  /** In order. A successful one moves the paid-until day, and with it a new record begins. */
  readonly attempts: readonly ChargeAttempt[];
  readonly invoiced: boolean;
  readonly expiredOn: CalendarDate | null;
  readonly suspendedOn: CalendarDate | null;
  readonly noticeOn: CalendarDate | null;
  readonly terminated: boolean;
};

export const emptyRenewal: RenewalRecord = {
  reminded: [],
  announced: false,
  attempts: [],
  invoiced: false,
  expiredOn: null,
  suspendedOn: null,
  noticeOn: null,
  terminated: false,
};

export type RenewalQuestion = {
  /** The first day that is not paid. */
  readonly paidUntil: CalendarDate;
  readonly today: CalendarDate;
  readonly autoRenew: boolean;
  /** Which reminders the organization wants (SUB-6). */
  readonly wanted: readonly ReminderDay[];
  /** Money for this renewal is on its way: nothing is charged and nothing is switched off meanwhile. */
  readonly paymentUnderWay: boolean;
  readonly record: RenewalRecord;
  readonly settings?: RenewalSettings;
};

/** One reminder at most: the latest whose day has come. Not after expiry, and not while automatic renewal does it. */
function reminder({ paidUntil, today, wanted, record }: RenewalQuestion): readonly RenewalStep[] {
  if (today >= paidUntil) return [];
  const come = reminderDays.filter((days) => wanted.includes(days) && addDays(paidUntil, -days) <= today);
  const days = come.at(-1);
  if (days === undefined || record.reminded.includes(days)) return [];
  const replaces = come.slice(0, -1).filter((earlier) => !record.reminded.includes(earlier));
  return [{ kind: 'remind', days, replaces }];
}

/** SUB-5: announced, charged, tried again on days 0, 3 and 7 after the first attempt, then a normal invoice. */
function charge(question: RenewalQuestion, settings: RenewalSettings): readonly RenewalStep[] {
  const { paidUntil, today, record } = question;
  if (!record.announced)
    return today >= addDays(paidUntil, -settings.announceDays) ? [{ kind: 'announce' }] : [];
  const { attempts } = record;
  const last = attempts.at(-1);
  if (question.paymentUnderWay || last?.state === 'pending') return [];
  const wait = settings.retryDays[attempts.length];
  if (wait === undefined) return [{ kind: 'invoice' }];
  const first = attempts[0]?.on ?? addDays(paidUntil, -settings.chargeDays);
  const early = today < addDays(first, wait) || (last !== undefined && today <= last.on);
  return early ? [] : [{ kind: 'charge', attempt: attempts.length + 1 }];
}

/** SUB-6: one step of these a day at most, in order; however late the run is, each leaves the days that it promises. */
function decline(
  question: RenewalQuestion,
  automatic: boolean,
  settings: RenewalSettings,
): readonly RenewalStep[] {
  const { paidUntil, today, record } = question;
  if (today < paidUntil) return [];
  if (record.expiredOn === null) return [{ kind: 'expire' }];
  // As long as the charge is still to be tried, the customer has nothing to do and loses nothing.
  if (question.paymentUnderWay || automatic) return [];
  if (record.suspendedOn === null)
    return today >= addDays(record.expiredOn, settings.graceDays) ? [{ kind: 'suspend' }] : [];
  const planned = addDays(record.suspendedOn, settings.terminationDays);
  if (record.noticeOn === null) {
    const due = today >= addDays(planned, -settings.noticeDays) && today > record.suspendedOn;
    return due
      ? [{ kind: 'give_notice', endsOn: laterOf(planned, addDays(today, settings.noticeDays)) }]
      : [];
  }
  const ends = laterOf(planned, addDays(record.noticeOn, settings.noticeDays));
  return today >= ends && today > record.noticeOn ? [{ kind: 'terminate' }] : [];
}

/**
 * What is due today for a product that nobody has renewed yet. Asked on any day, any number of times, it never answers
 * a step that is done, and leaves none out: a run that comes late does what the day asks for (SUB-5, SUB-6, SUB-8).
 */
export function dueRenewalSteps(question: RenewalQuestion): readonly RenewalStep[] {
  const settings = question.settings ?? renewalSettings;
  if (question.record.terminated) return [];
  const automatic = question.autoRenew && !question.record.invoiced;
  return [
    ...(automatic ? charge(question, settings) : reminder(question)),
    ...decline(question, automatic, settings),
  ];
}
