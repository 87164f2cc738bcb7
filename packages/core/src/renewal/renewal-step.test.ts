import { addDays, type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { expect, test } from 'vitest';
import { dayOfNotice } from './renewal-notice.ts';
import { noticeOf, planRenewal, type RenewalFacts } from './renewal-step.ts';

const end = calendarDate('2026-06-30');
const on = (days: number) => addDays(end, -days);
const facts = (changes: Partial<RenewalFacts> = {}): RenewalFacts => ({
  ...{ period: 'yearly', paidUntil: end, autoRenew: false, terminatesOn: null, state: 'active' },
  ...{ reminderDays: [60, 30, 14, 7, 1], notices: new Map(), attempt: null },
  ...changes,
});

/** What is told and what changes in a course of days; only on the days that the plan itself asked to be looked at. */
function course(changes: Partial<RenewalFacts>, every = 1) {
  const notices = new Map<number, CalendarDate>();
  let now = facts({ ...changes, notices });
  let nextOn: CalendarDate | null = on(70);
  const seen: string[] = [];
  for (let days = 70; days >= -80; days -= every) {
    const today = on(days);
    if (nextOn === null || today < nextOn) continue;
    const plan = planRenewal(now, today);
    for (const notice of plan.notices.filter((one) => !notices.has(one))) {
      notices.set(notice, today);
      seen.push(`${days}: told ${notice}`);
    }
    if (plan.bill) {
      seen.push(`${days}: bill`);
      now = { ...now, attempt: 'waiting' };
    }
    if (plan.state) seen.push(`${days}: ${plan.state}`);
    now = { ...now, state: plan.state ?? now.state };
    if (plan.nextOn !== null) expect(plan.nextOn > today, `${days}`).toBe(true);
    nextOn = plan.nextOn;
  }
  return seen;
}

test('SUB-6: reminders before the end, then grace, suspension, notice and termination', () => {
  expect(course({})).toEqual([
    ...['60: told 60', '30: told 30', '30: expiring', '14: told 14', '7: told 7', '1: told 1'],
    ...['0: told 0', '0: expired', '-14: told -14', '-14: suspended', '-30: told -30'],
    ...['-44: told -44', '-44: terminated'],
  ]);
});

test('SUB-6: what is told late leaves the days that it promises, and the plan looks again when they are over', () => {
  const told = new Map([[noticeOf.expired, on(-20)]]);
  const late = facts({ state: 'expired', notices: told });
  expect(planRenewal(late, on(-21))).toMatchObject({ notices: [], state: null, nextOn: on(-30) });
  expect(planRenewal(late, on(-30))).toMatchObject({ notices: [], state: null, nextOn: on(-34) });
  expect(planRenewal(late, on(-34))).toMatchObject({ notices: [noticeOf.suspended], state: 'suspended' });
  const suspended = new Map([...told, [noticeOf.suspended, on(-34)]]);
  const resting = facts({ state: 'suspended', notices: suspended });
  expect(planRenewal(resting, on(-44))).toMatchObject({ notices: [], nextOn: on(-50) });
  expect(planRenewal(resting, on(-50)).notices).toEqual([noticeOf.ending]);
  expect(dayOfNotice(noticeOf.expired, end, on(-20))).toBe(on(-34));
});

test('SUB-6: which of the reminders come is a setting; none comes in the first half of what was paid', () => {
  expect(course({ reminderDays: [7] }).slice(0, 3)).toEqual(['30: expiring', '7: told 7', '0: told 0']);
  expect(course({ period: 'monthly' }).slice(0, 3)).toEqual(['30: expiring', '14: told 14', '7: told 7']);
  expect(course({ reminderDays: [] })[0]).toBe('30: expiring');
});

test('SUB-5: a charge is announced before, and made 14 days before the end', () => {
  expect(course({ autoRenew: true })).toEqual(['21: told 21', '14: bill', '0: told 0', '0: expired']);
});

test('SUB-5: a renewal that is switched on late is announced, and charged on the next day', () => {
  const late = facts({ autoRenew: true });
  expect(planRenewal(late, on(3))).toMatchObject({ notices: [21], bill: false, nextOn: on(2) });
  const told = { ...late, notices: new Map([[noticeOf.announced, on(3)]]) };
  expect(planRenewal(told, on(3)).bill).toBe(false);
  expect(planRenewal(told, on(2)).bill).toBe(true);
});

test('SUB-5: a renewal left as a normal invoice is reminded of as any other', () => {
  const left = facts({ autoRenew: true, attempt: 'left', notices: new Map([[21, on(21)]]) });
  expect(planRenewal(left, on(7))).toMatchObject({ notices: [7], bill: false, state: 'expiring' });
});

test('SUB-6: nothing is switched off while a charge is under way or is still to be tried', () => {
  const notices = new Map([
    [21, on(21)],
    [0, end],
  ]);
  const charged = facts({ autoRenew: true, notices, state: 'expired' });
  for (const attempt of ['waiting', 'charging'] as const)
    expect(planRenewal({ ...charged, attempt }, on(-20))).toMatchObject({ notices: [], state: null });
  expect(planRenewal({ ...charged, attempt: 'left' }, on(-20)).state).toBe('suspended');
});

test('PROD-6: a product that ends with what is paid is neither renewed nor reminded of', () => {
  expect(course({ autoRenew: true, terminatesOn: end })).toEqual(['70: expiring', '0: terminated']);
});

test('PROD-2: the run gives nothing back and leaves alone what is not delivered', () => {
  expect(planRenewal(facts({ state: 'suspended' }), on(70)).state).toBeNull();
  expect(planRenewal(facts({ state: 'provisioning' }), on(-20)).state).toBeNull();
  expect(planRenewal(facts({ state: 'expiring', autoRenew: true }), on(25)).state).toBe('active');
});
