import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays } from '@atrium/billing/date/calendar-date';
import { expect, test } from 'vitest';
import { renewalWorld } from '../../test/renewal-world.ts';
import { testDatabaseUrl } from '../../test/test-database-url.ts';
import { useTestHost } from '../../test/test-host.ts';
import { startWorkerProcess } from '../../test/worker-process.ts';
import { sellerDay } from '../seller/seller-day.ts';

const host = useTestHost();
const kills = 20;
const organizations = 5;
const subscriptionsEach = 60;
const longestLife = 800;

const startWorker = (url: string, moment: Date) =>
  startWorkerProcess(join(import.meta.dirname, 'run-renewals.fixture.ts'), [url, moment.toISOString()]);

async function killSoon({ child, ended }: Awaited<ReturnType<typeof startWorker>>): Promise<void> {
  await sleep(Math.random() * longestLife);
  child.kill('SIGKILL');
  await ended;
}

test(`SUB-8: two workers, killed ${kills} times at random, bill each subscription and start exactly once`, {
  timeout: 400_000,
}, async () => {
  const today = sellerDay(host(), host().now());
  const worlds = await Promise.all(Array.from({ length: organizations }, () => renewalWorld(host())));
  for (const { subscribe, fill, storeCard } of worlds) {
    await fill(10_000_000);
    await storeCard();
    for (let index = 0; index < subscriptionsEach; index += 1)
      await subscribe({ paidUntil: addDays(today, 5 + (index % 20)), period: 'monthly', plan: 'pro' });
  }
  const url = await testDatabaseUrl(host().db);
  const finish = async (moment: Date) => {
    const { ended } = await startWorker(url, moment);
    await ended;
  };
  // The first day announces, the second one bills and charges: each is killed again and again, and then run to its end.
  const tomorrow = new Date(host().now().getTime() + 86_400_000);
  for (const moment of [host().now(), tomorrow]) {
    for (let round = 0; round < kills / 4; round += 1) {
      const workers = await Promise.all([startWorker(url, moment), startWorker(url, moment)]);
      await Promise.all(workers.map(killSoon));
    }
    await finish(moment);
  }
  await finish(tomorrow);

  const { db } = host();
  for (const { organizationId, told } of worlds) {
    const due = await db
      .selectFrom('renewalNotice')
      .select('productId')
      .where('organizationId', '=', organizationId)
      .where('days', '=', 21)
      .execute();
    expect(due.length).toBeGreaterThan(subscriptionsEach / 2);
    const lines = await db
      .selectFrom('invoiceLine')
      .select(['productId', 'serviceFrom', 'invoiceId'])
      .where('organizationId', '=', organizationId)
      .execute();
    const attempts = await db
      .selectFrom('renewalAttempt')
      .select(['productId', 'startsOn', 'invoiceId', 'state'])
      .where('organizationId', '=', organizationId)
      .execute();
    const key = (productId: string | null, day: string | null) => `${productId} ${day}`;
    const billed = lines.map(({ productId, serviceFrom }) => key(productId, serviceFrom));
    expect(new Set(billed).size).toBe(billed.length);
    expect(attempts.map(({ productId, startsOn }) => key(productId, startsOn)).sort()).toEqual(billed.sort());
    // Prepaid money covers everything: each is paid, once, and its days have moved.
    expect(new Set(attempts.map(({ state }) => state))).toEqual(new Set(['paid']));
    const behind = await db
      .selectFrom('subscription')
      .select('productId')
      .where('organizationId', '=', organizationId)
      .where('paidUntil', '<=', addDays(today, 15))
      .execute();
    expect(behind).toEqual([]);
    const announced = (await told()).filter(({ kind }) => kind === 'announced');
    expect(announced.flatMap(({ products }) => products).length).toBeLessThanOrEqual(due.length);
  }
  const { total } = await db
    .selectFrom('trialBalance')
    .select((is) => is.fn.sum<string>('totalMinor').as('total'))
    .executeTakeFirstOrThrow();
  expect(Number(total ?? 0)).toBe(0);
});
