import { newId } from '@atrium/db/client/new-id';
import { administer } from '@atrium/db/embedded/database-administration';
import { expect } from 'vitest';

/** Before the end of what is paid: when a charge is announced, and when it is made (SUB-5). */
const announceDays = 21;
export const chargeDays = 14;

/** A day so many days from now, where the demo company is. */
export async function dayIn(databaseUrl: string, days: number): Promise<string> {
  const [{ day }] = await administer(
    databaseUrl,
    (sql) =>
      sql<[{ day: string }]>`select ((now() at time zone 'Europe/Zurich')::date + ${days}::int)::text as day`,
  );
  return day;
}

type Sold = {
  readonly name: string;
  readonly anchorOn: string;
  readonly paidUntil: string;
  readonly autoRenew: boolean;
};

/** A small website that is paid by the month until a day; its charge, if there will be one, has been announced. */
export async function sellWebsite(
  databaseUrl: string,
  organizationId: string,
  { name, anchorOn, paidUntil, autoRenew }: Sold,
): Promise<string> {
  const id = newId();
  await administer(databaseUrl, async (sql) => {
    await sql`insert into product (organization_id, id, type, name, plan, state, created_at)
      values (${organizationId}, ${id}, 'product.hosting', ${name}, 'starter', 'active', now())`;
    await sql`insert into subscription
      (organization_id, product_id, plan, period, currency, auto_renew, anchor_on, started_on, paid_until)
      values (${organizationId}, ${id}, 'starter', 'monthly', 'CHF', ${autoRenew}, ${anchorOn}, '2020-01-31', ${paidUntil})`;
    await sql`insert into renewal_notice (organization_id, product_id, expires_on, days, sent_on)
      values (${organizationId}, ${id}, ${paidUntil}, ${announceDays}, date '2026-01-01')`;
  });
  return id;
}

/** The run over all subscriptions, by all workers at once, until each has ended (SUB-8). */
export async function runRenewals(databaseUrl: string, times: number): Promise<void> {
  await administer(databaseUrl, async (sql) => {
    await sql`select graphile_worker.add_job('renew') from generate_series(1, ${times}::int)`;
    await expect
      .poll(() => sql`select from graphile_worker.jobs where task_identifier = 'renew'`, { timeout: 40_000 })
      .toHaveLength(0);
  });
}
