import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate as d, daysBetween } from '../date/calendar-date.ts';
import {
  type DunningQuestion,
  dueReminder,
  dunningDays,
  haveCrossed,
  lastBankingDay,
  type SentReminder,
} from './dunning-schedule.ts';
import {
  dueRenewalSteps,
  emptyRenewal,
  type RenewalQuestion,
  type RenewalRecord,
  type RenewalStep,
} from './renewal-schedule.ts';
import { type ReminderDay, reminderDays } from './renewal-settings.ts';

const paidUntil = d('2027-01-31');
const at = (days: number): CalendarDate => addDays(paidUntil, days);

/** What the store keeps after a step was done. */
function after(record: RenewalRecord, step: RenewalStep, on: CalendarDate): RenewalRecord {
  switch (step.kind) {
    case 'remind':
      return { ...record, reminded: [...record.reminded, ...step.replaces, step.days] };
    case 'announce':
      return { ...record, announced: true };
    case 'charge':
      return { ...record, attempts: [...record.attempts, { on, state: 'failed' }] };
    case 'invoice':
      return { ...record, invoiced: true };
    case 'expire':
      return { ...record, expiredOn: on };
    case 'suspend':
      return { ...record, suspendedOn: on };
    case 'give_notice':
      return { ...record, noticeOn: on };
    case 'terminate':
      return { ...record, terminated: true };
  }
}

type Done = { readonly step: RenewalStep; readonly day: number };
type Options = Partial<Pick<RenewalQuestion, 'autoRenew' | 'wanted' | 'paymentUnderWay'>>;

/** Runs the schedule on the given days, in days from expiry. */
function run(days: readonly number[], options: Options = {}): readonly Done[] {
  let record = emptyRenewal;
  const done: Done[] = [];
  for (const day of days) {
    const steps = dueRenewalSteps({
      paidUntil,
      today: at(day),
      autoRenew: false,
      wanted: reminderDays,
      paymentUnderWay: false,
      ...options,
      record,
    });
    for (const step of steps) {
      record = after(record, step, at(day));
      done.push({ step, day });
    }
  }
  return done;
}

const every = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const brief = (done: readonly Done[]) =>
  done.map(
    ({ step, day }) =>
      `${day} ${step.kind}${step.kind === 'remind' ? step.days : step.kind === 'charge' ? step.attempt : ''}`,
  );

test('SUB-6: run every day, reminders come 60, 30, 14, 7 and 1 days before, then grace, suspension, notice and the end', () => {
  expect(brief(run(every(-90, 90)))).toEqual([
    ...['-60 remind60', '-30 remind30', '-14 remind14', '-7 remind7', '-1 remind1'],
    ...['0 expire', '14 suspend', '30 give_notice', '44 terminate'],
  ]);
});

test('SUB-6: the organization chooses among the reminders', () => {
  expect(brief(run(every(-90, -1), { wanted: [30, 1] }))).toEqual(['-30 remind30', '-1 remind1']);
  expect(run(every(-90, -1), { wanted: [] })).toEqual([]);
});

test('SUB-5: announced, charged 14 days before, tried again on days 3 and 7, then a normal invoice with reminders', () => {
  expect(brief(run(every(-90, 20), { autoRenew: true }))).toEqual([
    ...['-21 announce', '-14 charge1', '-11 charge2', '-7 charge3', '-6 invoice', '-5 remind7', '-1 remind1'],
    ...['0 expire', '14 suspend'],
  ]);
});

test('SUB-5: nothing is charged or switched off while a payment is under way', () => {
  expect(brief(run(every(-30, 90), { autoRenew: true, paymentUnderWay: true }))).toEqual([
    '-21 announce',
    '0 expire',
  ]);
  const pending: RenewalRecord = {
    ...emptyRenewal,
    announced: true,
    attempts: [{ on: at(-14), state: 'pending' }],
  };
  expect(
    dueRenewalSteps({
      paidUntil,
      today: at(-5),
      autoRenew: true,
      wanted: [],
      paymentUnderWay: false,
      record: pending,
    }),
  ).toEqual([]);
});

test('SUB-6: a late run sends one reminder in place of those it missed', () => {
  expect(run([-10])).toEqual([{ step: { kind: 'remind', days: 14, replaces: [60, 30] }, day: -10 }]);
  expect(brief(run([-10, -10, -9, -8]))).toEqual(['-10 remind14']);
});

test('SUB-6: a product that was forgotten still gets its grace, its notice, and the days that each promises', () => {
  expect(brief(run([100, 101, 113, 114, 115, 129, 130, 131, 143, 144]))).toEqual([
    '100 expire',
    '114 suspend',
    '130 give_notice',
    '144 terminate',
  ]);
  expect(run([100, 114, 135])[2]?.step).toMatchObject({ endsOn: at(149) });
});

const runDays = fc
  .array(fc.integer({ min: -80, max: 120 }), { maxLength: 60 })
  .map((days) => [...days].sort((a, b) => a - b));
const wantedDays = fc.subarray([...reminderDays]);

test('SUB-8: on whatever days the job runs, no step happens twice, none is left out, and their order holds', () => {
  fc.assert(
    fc.property(runDays, wantedDays, fc.boolean(), (days, wanted, autoRenew) => {
      // From some day on the job runs daily again.
      const all = [...days, ...every(121, 260)];
      const done = run(all, { autoRenew, wanted });
      const names = brief(done).map((text) => text.replace(/^\S+ /, ''));
      expect(new Set(names).size).toBe(names.length);
      const lifecycle = names.filter((name) => /^(expire|suspend|give_notice|terminate)$/.test(name));
      expect(lifecycle).toEqual(['expire', 'suspend', 'give_notice', 'terminate']);
      const charges = names.filter((name) => /^(announce|charge\d|invoice)$/.test(name));
      expect(charges).toEqual(
        autoRenew ? ['announce', 'charge1', 'charge2', 'charge3', 'invoice'].slice(0, charges.length) : [],
      );
      const dayOf = (kind: string) => done.find(({ step }) => step.kind === kind)?.day ?? Number.NaN;
      expect(dayOf('suspend') - dayOf('expire')).toBeGreaterThanOrEqual(14);
      expect(dayOf('terminate') - dayOf('give_notice')).toBeGreaterThanOrEqual(14);
      expect(dayOf('terminate') - dayOf('suspend')).toBeGreaterThanOrEqual(30);
    }),
  );
});

test('SUB-6: each wanted reminder is sent once or replaced once by a later one, and never early', () => {
  fc.assert(
    fc.property(runDays, wantedDays, (days, wanted) => {
      const done = run(days, { wanted });
      const seen: ReminderDay[] = [];
      for (const { step, day } of done) {
        if (step.kind !== 'remind') continue;
        expect(day).toBeGreaterThanOrEqual(-step.days);
        seen.push(...step.replaces, step.days);
      }
      expect(new Set(seen).size).toBe(seen.length);
      const lastRun = days.filter((day) => day < 0).at(-1);
      const due = wanted.filter((reminder) => lastRun !== undefined && lastRun >= -reminder);
      expect([...seen].sort()).toEqual([...due].sort());
    }),
  );
});

const dueOn = d('2026-11-02');
const dunning = (today: CalendarDate, more: Partial<DunningQuestion> = {}) =>
  dueReminder({
    dueOn,
    openMinor: 1000,
    today,
    sent: [],
    bankDataThrough: today,
    paymentPending: false,
    prepaidMinor: 0,
    ...more,
  });

test('DUN-1: levels come 5, 15 and 30 days after the due day', () => {
  const sent: SentReminder[] = [];
  for (let day = 0; day <= 60; day += 1) {
    const answer = dunning(addDays(dueOn, day), { sent });
    if (answer.kind === 'remind') sent.push({ level: answer.level, on: addDays(dueOn, day) });
  }
  expect(sent.map(({ level, on }) => [level, daysBetween(dueOn, on)])).toEqual([
    [1, 5],
    [2, 15],
    [3, 30],
  ]);
  expect(dunning(addDays(dueOn, 70), { sent })).toEqual({ kind: 'none', why: 'all_sent' });
});

test('DUN-1: nothing is sent once money has arrived, or may have', () => {
  const late = addDays(dueOn, 5);
  expect(dunning(late, { openMinor: 0 })).toEqual({ kind: 'none', why: 'paid' });
  expect(dunning(late, { paymentPending: true })).toEqual({ kind: 'wait', why: 'payment_pending' });
  expect(dunning(late, { bankDataThrough: null })).toEqual({ kind: 'wait', why: 'bank_data_missing' });
  expect(dunning(late, { bankDataThrough: addDays(lastBankingDay(late), -1) })).toEqual({
    kind: 'wait',
    why: 'bank_data_missing',
  });
  expect(dunning(late, { bankDataThrough: lastBankingDay(late) })).toEqual({ kind: 'remind', level: 1 });
  expect(dunning(late, { prepaidMinor: 1000 })).toEqual({ kind: 'offer_prepaid', level: 1 });
  expect(dunning(late, { prepaidMinor: 999 }).kind).toBe('remind');
});

test('DUN-1: on whatever days the job runs, levels come in order, once each, with their distance', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 40 }), (days) => {
      const sent: SentReminder[] = [];
      for (const day of [...days].sort((a, b) => a - b)) {
        const answer = dunning(addDays(dueOn, day), { sent });
        if (answer.kind === 'remind') sent.push({ level: answer.level, on: addDays(dueOn, day) });
      }
      expect(sent.map(({ level }) => level)).toEqual([1, 2, 3].slice(0, sent.length));
      sent.forEach(({ on }, index) => {
        expect(daysBetween(dueOn, on)).toBeGreaterThanOrEqual(dunningDays[index] ?? 0);
        const before = sent[index - 1];
        if (before)
          expect(daysBetween(before.on, on)).toBeGreaterThanOrEqual(
            (dunningDays[index] ?? 0) - (dunningDays[index - 1] ?? 0),
          );
      });
    }),
  );
});

test('DUN-1: banks book from Monday to Friday', () => {
  const days = ['2026-11-30', '2026-11-29', '2026-11-28', '2026-12-01'].map((day) => lastBankingDay(d(day)));
  expect(days).toEqual(['2026-11-27', '2026-11-27', '2026-11-27', '2026-11-30']);
});

test('DUN-1: money booked by the day of the reminder has crossed it', () => {
  expect(haveCrossed(d('2026-11-30'), d('2026-11-30'))).toBe(true);
  expect(haveCrossed(d('2026-12-01'), d('2026-11-30'))).toBe(false);
});
