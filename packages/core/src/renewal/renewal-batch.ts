import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import { reminderDays } from '@atrium/billing/schedule/renewal-settings';
import { insertSystemEvents, type SystemEvent } from '@atrium/db/audit/many-audit-queries';
import { newId } from '@atrium/db/client/new-id';
import type { SystemScope } from '@atrium/db/client/scopes';
import type { JsonObject } from '@atrium/db/generated/database';
import { insertManyOutboxMails } from '@atrium/db/outbox/many-mails-queries';
import { addWithdrawJobs } from '@atrium/db/renewal/lapsed-queries';
import { listMethodNames } from '@atrium/db/renewal/method-name-queries';
import {
  changeProductStates,
  type DueSubscription,
  insertAttempts,
  insertNotices,
  readByIndex,
  scheduleRuns,
  takeDueSubscriptions,
} from '@atrium/db/renewal/renewal-run-queries';
import { organizationDay, startOfDay } from '../organization/organization-day.ts';
import { beginPlans, nextLookAt, type TakenSubscription, waitForChange } from './begin-plans.ts';
import { holdForIssue, issueBills } from './issue-bills.ts';
import { type Bill, makeBills, type RunContext, storeBills } from './renewal-bills.ts';
import { type RenewalNews, writeRenewalMails } from './renewal-mails.ts';
import { dayOfNotice, mailOfNotice } from './renewal-notice.ts';
import { noticeOf, planRenewal, type RenewalFacts, type RenewalPlan } from './renewal-step.ts';

type Planned = { readonly row: TakenSubscription; readonly plan: RenewalPlan; readonly bill: Bill | null };

/** Never, unless something changes: then the database wakes it. */
const never = 'infinity';

/**
 * Deals with the next subscriptions that have something due, all in the caller's transaction: what is told, billed and
 * changed is there together with the day of the next look, or nothing is (SUB-8). Answers how many it took.
 */
export async function renewBatch(system: SystemScope, context: RunContext, limit: number): Promise<number> {
  const { host, now } = context;
  await readByIndex(system);
  const found = await takeDueSubscriptions(system, now, limit);
  const dated = found.map((row) => ({ ...row, today: organizationDay(host, row, now) }));
  const taken = await holdForIssue(system, context, dated);
  if (taken.length === 0) return 0;
  for (const row of taken) context.onTaken(keyOf(row));
  const { rows, begun } = await beginPlans(system, taken);
  const planned = await planAll(system, context, rows);
  const billed = planned.flatMap(({ row, plan, bill }) => (plan.bill && bill ? [{ row, bill }] : []));
  const changes = planned.flatMap(({ row, plan }) => (plan.state ? [{ row, state: plan.state }] : []));
  await storeBills(
    system,
    context,
    billed.map(({ bill }) => bill),
  );
  await insertAttempts(
    system,
    billed.map(({ row, bill }) => ({
      ...keyOf(row),
      startsOn: row.paidUntil,
      invoiceId: bill.invoice.id,
      firstOn: row.today,
    })),
  );
  await changeProductStates(
    system,
    changes.map(({ row, state }) => ({ ...keyOf(row), state })),
    now,
  );
  await insertSystemEvents(
    system.db,
    [
      ...begun.map(({ row, former }) =>
        eventOf(row, 'subscription.change', { plan: former }, { plan: row.plan }),
      ),
      ...changes.map(({ row, state }) =>
        eventOf(row, `subscription.${state}`, { state: row.state }, { state }),
      ),
      ...billed.map(({ row, bill }) =>
        eventOf(row, 'subscription.bill', null, { invoiceId: bill.invoice.id, from: row.paidUntil }),
      ),
    ],
    now,
  );
  await addWithdrawJobs(
    system,
    changes.filter(({ state }) => state === 'terminated').map(({ row }) => keyOf(row)),
  );
  await tell(system, context, planned);
  await scheduleRuns(
    system,
    planned.map(({ row, plan }) => ({ ...keyOf(row), runAt: momentOf(host, row, nextLookAt(row, plan)) })),
  );
  await issueBills(
    system,
    context,
    billed.map(({ bill }) => bill),
  );
  return rows.length;
}

/** The beginning of a day is the end of the one before, in the organization's time zone (SUB-2). */
const momentOf = (host: RunContext['host'], row: TakenSubscription, day: string | null): string =>
  day === null ? never : startOfDay(host, row, calendarDate(day)).toISOString();

const keyOf = ({ organizationId, productId }: DueSubscription) => ({ organizationId, productId });

const eventOf = (
  { organizationId, productId }: DueSubscription,
  event: string,
  before: SystemEvent['before'],
  after: SystemEvent['after'],
): SystemEvent => ({ id: newId(), organizationId, event, targetId: productId, before, after });

/** What is due for each; prices are looked up only where they are told or billed. */
async function planAll(
  system: SystemScope,
  context: RunContext,
  rows: readonly TakenSubscription[],
): Promise<readonly Planned[]> {
  const first = rows.map((row) => ({
    row,
    plan: waitForChange(row, planRenewal(factsOf(row), row.today)),
  }));
  const priced = first.filter(({ plan }) => plan.bill || plan.notices.some((days) => days > 0));
  const bills = await makeBills(
    system,
    context,
    priced.map(({ row }) => row),
  );
  return first.map(({ row, plan }) => {
    const bill = bills.get(row.productId) ?? null;
    // What has no price any more cannot be charged: it is reminded of, as any other that does not renew by itself.
    const needsPrice = plan.bill || plan.notices.includes(noticeOf.announced);
    return needsPrice && !bill
      ? { row, plan: planRenewal({ ...factsOf(row), autoRenew: false }, row.today), bill }
      : { row, plan, bill };
  });
}

const factsOf = (row: DueSubscription): RenewalFacts => ({
  ...{ period: row.period, autoRenew: row.autoRenew, state: row.state, attempt: row.attempt },
  paidUntil: calendarDate(row.paidUntil),
  terminatesOn: row.terminatesOn === null ? null : calendarDate(row.terminatesOn),
  reminderDays: row.reminderDays ?? reminderDays,
  notices: new Map(Object.entries(row.notices ?? {}).map(([days, on]) => [Number(days), calendarDate(on)])),
});

/** Writes the mails of those notices that nobody has given yet. */
async function tell(
  system: SystemScope,
  { host, now }: RunContext,
  planned: readonly Planned[],
): Promise<void> {
  const due = planned.flatMap(({ row, plan }) =>
    plan.notices.map((days) => ({ ...keyOf(row), expiresOn: row.paidUntil, days, sentOn: row.today })),
  );
  const given = await insertNotices(system, due);
  const byProduct = new Map(planned.map((one) => [one.row.productId, one]));
  const announced = given.filter(({ days }) => days === noticeOf.announced);
  const methods = await listMethodNames(
    system,
    announced.flatMap(({ productId }) => byProduct.get(productId)?.row ?? []),
  );
  const news = given.flatMap(({ productId, days }): RenewalNews[] => {
    const one = byProduct.get(productId);
    if (!one) return [];
    const { row, bill } = one;
    return [
      {
        ...{ kind: mailOfNotice(days), organizationId: row.organizationId, name: row.productName },
        day: dayOfNotice(days, row.paidUntil, row.today),
        paidThrough: addDays(calendarDate(row.paidUntil), -1),
        ...{ amountMinor: bill?.invoice.grossMinor ?? null, currency: row.currency },
        method: days === noticeOf.announced ? (methods.get(productId) ?? null) : null,
      },
    ];
  });
  const letters = await writeRenewalMails(system, host, news, now);
  const mails = letters.map(({ to, message: { template, params } }) => ({
    ...{
      id: newId(),
      recipient: to.email,
      locale: to.locale,
      template,
      content: { ...params } as JsonObject,
    },
  }));
  await insertManyOutboxMails(system.db, mails, now);
}
