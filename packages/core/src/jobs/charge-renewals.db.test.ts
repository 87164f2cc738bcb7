import { randomUUID } from 'node:crypto';
import { addDays } from '@atrium/billing/date/calendar-date';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { tenantScope } from '@atrium/db/client/scopes';
import { someoneWaits } from '@atrium/db/client/wait-for-lock.fixture';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { expect, test } from 'vitest';
import { givePromo } from '../../test/order-world.ts';
import { charge, withProvider } from '../../test/pay-world.ts';
import { renewalWorld } from '../../test/renewal-world.ts';
import { runAs, startTestSession, type TestHost, useTestHost } from '../../test/test-host.ts';
import { type SimulatedOutcome, tokenOf } from '../demo/simulated-outcomes.ts';
import { payRenewalsVerb } from '../renewal/pay-renewals.ts';
import { quoteRenewalsVerb } from '../renewal/quote-renewals.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { changeSubscriptionVerb } from '../subscription/change-subscription.ts';
import { previewChangeVerb } from '../subscription/preview-change.ts';
import { auditBooks } from './audit-books.ts';
import { chargeRenewals } from './charge-renewals.ts';
import { lapseChanges, withdrawEnded } from './lapse-changes.ts';
import { runRenewals } from './run-renewals.ts';

const plain = useTestHost();
const today = (host: TestHost) => sellerDay(host, host.now());

/** A world whose days pass with the run and the provider; which payments it started, by their days before the end. */
async function worldOf(change: Partial<TestHost['seller']> = {}) {
  const host: TestHost = { ...withProvider(plain()), seller: { ...plain().seller, ...change } };
  const world = await renewalWorld(host);
  const { organizationId } = world;
  const payments = () =>
    host.db
      .selectFrom('payment')
      .selectAll()
      .where('organizationId', '=', organizationId)
      .orderBy('id')
      .execute();
  const passDays = async (days: number) => {
    for (let day = 0; day < days; day += 1) {
      await lapseChanges(host);
      await runRenewals(host);
      await chargeRenewals(host);
      for (const { id, status } of await payments())
        if (status === 'created') await charge(host, organizationId, id);
      host.clock.now = new Date(host.clock.now.getTime() + 86_400_000);
    }
  };
  const storeCard = (outcome: SimulatedOutcome) =>
    world.storeCard(outcome, tokenOf(outcome, randomUUID().replaceAll('-', '')));
  return { ...world, host, payments, passDays, storeCard };
}

test('SUB-5: a declined card is charged on days 0, 3 and 7, each time told; then the invoice is a normal one', async () => {
  const { host, subscribe, storeCard, passDays, payments, told, attempts, invoices } = await worldOf();
  const end = addDays(today(host), 22);
  await subscribe({ paidUntil: end });
  await storeCard('declined');
  await passDays(22);
  const tried = (await payments()).map(({ createdAt }) => sellerDay(host, createdAt));
  expect(tried).toEqual([addDays(end, -14), addDays(end, -11), addDays(end, -7)]);
  expect((await told()).map(({ kind }) => kind)).toEqual([
    ...['announced', 'failed', 'failed', 'left', 'reminder', 'reminder'],
  ]);
  expect(await attempts()).toMatchObject([{ state: 'left', tries: 3, failure: 'declined' }]);
  expect(await invoices()).toMatchObject([{ status: 'open', numberText: null }]);
});

test('SUB-5: the run waits for an organization whose money is moving, and charges all of its renewals', async () => {
  const { host, subscribe, storeCard, attempts, organizationId } = await worldOf();
  for (let count = 0; count < 3; count += 1) await subscribe({ paidUntil: addDays(today(host), 13) });
  await storeCard('success');
  // Announced, and a week later billed.
  await runRenewals(host);
  host.clock.now = new Date(host.clock.now.getTime() + 8 * 86_400_000);
  await runRenewals(host);
  const moving = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const elsewhere = runTransaction(host.db, async (db) => {
    await lockMoney(tenantScope(db, organizationId));
    held.resolve();
    await moving.promise;
  });
  await held.promise;
  const charging = chargeRenewals(host);
  await someoneWaits(host.db);
  moving.resolve();
  await elsewhere;
  expect(await charging).toBe(3);
  expect((await attempts()).map(({ state }) => state)).toEqual(['charging', 'charging', 'charging']);
});

test('SUB-5: another card on the second try pays, and nothing is charged again', async () => {
  const { host, subscribe, storeCard, passDays, payments, attempts, organizationId } = await worldOf();
  await subscribe({ paidUntil: addDays(today(host), 22) });
  await storeCard('declined');
  await passDays(9);
  const { db } = host;
  await db
    .updateTable('paymentMethod')
    .set({ isDefault: false })
    .where('organizationId', '=', organizationId)
    .execute();
  await storeCard('success');
  await passDays(13);
  expect((await payments()).map(({ status }) => status)).toEqual(['failed', 'succeeded']);
  expect(await attempts()).toMatchObject([{ state: 'paid' }]);
});

test('INV-2: a seller who numbers at issue has each renewal numbered without a gap and in the books when it is billed', async () => {
  const { host, subscribe, passDays, invoices } = await worldOf({ numberAt: 'issue', invoiceSeries: 'REN' });
  const end = addDays(today(host), 22);
  for (let index = 0; index < 3; index += 1) await subscribe({ paidUntil: end });
  await passDays(10);
  const year = end.slice(0, 4);
  expect((await invoices()).map(({ numberText }) => numberText).sort()).toEqual(
    [1, 2, 3].map((number) => `REN-${year}-00000${number}`),
  );
  expect((await auditBooks(host)).filter(({ count }) => count > 0)).toEqual([]);
});

test('CART-2: a period that a code makes free is settled by nothing, and the product goes on', async () => {
  const { host, owner, organizationId, subscribe, passDays, invoices, payments, subscriptionOf } =
    await worldOf();
  const end = addDays(today(host), 22);
  const productId = await subscribe({ paidUntil: end });
  const { id: promoCodeId } = await givePromo(host, { percentBasisPoints: 10_000, periods: 2 });
  const promo = { promoCodeId, promoPeriodsLeft: 1 };
  await host.db.updateTable('subscription').set(promo).where('productId', '=', productId).execute();
  await passDays(10);
  expect(await invoices()).toMatchObject([{ status: 'paid', grossMinor: 0n }]);
  expect(await payments()).toEqual([]);
  const { paidUntil, promoPeriodsLeft } = await subscriptionOf(productId);
  expect([paidUntil > end, promoPeriodsLeft]).toEqual([true, 0]);
  // By hand, too, and without a payment.
  await host.db
    .updateTable('subscription')
    .set({ promoPeriodsLeft: 1 })
    .where('productId', '=', productId)
    .execute();
  owner.token = await startTestSession(host, owner, false);
  const byHand = await runAs(host, owner, payRenewalsVerb, {
    ...{ organizationId, items: [{ productId, period: 'yearly' }], idempotencyKey: randomUUID() },
    ...{ acceptedTotalMinor: 0, method: { kind: 'bank_transfer' } },
  });
  expect(byHand.payment).toBeNull();
  expect((await subscriptionOf(productId)).paidUntil > paidUntil).toBe(true);
});

test('SUB-4: a larger plan that nobody pays in time lapses; until then nothing is billed with the former one', async () => {
  const { host, owner, organizationId, subscribe, fill, passDays, invoices, subscriptionOf } =
    await worldOf();
  await fill(100_000);
  const productId = await subscribe({ paidUntil: today(host), period: 'monthly', plan: 'starter' });
  const items = [{ productId, period: 'monthly' }];
  const { totalMinor } = await runAs(host, owner, quoteRenewalsVerb, { organizationId, items });
  await runAs(host, owner, payRenewalsVerb, {
    ...{ organizationId, items, idempotencyKey: randomUUID(), acceptedTotalMinor: totalMinor },
    method: { kind: 'prepaid' },
  });
  await passDays(15);
  owner.token = await startTestSession(host, owner, false);
  const wanted = { organizationId, productId, plan: 'pro', period: 'monthly' };
  const quote = await runAs(host, owner, previewChangeVerb, wanted);
  const { version } = await subscriptionOf(productId);
  await runAs(host, owner, changeSubscriptionVerb, {
    ...{ ...wanted, version, when: 'now', acceptedGrossMinor: quote.now?.due.grossMinor },
    ...{ idempotencyKey: randomUUID(), method: { kind: 'bank_transfer' }, prepaid: 'none' },
  });
  await passDays(10);
  expect((await invoices()).map(({ origin, status }) => [origin, status])).toEqual([
    ...[
      ['renewal', 'paid'],
      ['change', 'open'],
    ],
  ]);
  await passDays(3);
  expect((await invoices()).map(({ origin, status }) => [origin, status])).toEqual([
    ...[
      ['renewal', 'paid'],
      ['change', 'cancelled'],
      ['renewal', 'paid'],
    ],
  ]);
  expect(await subscriptionOf(productId)).toMatchObject({ plan: 'starter', billAfter: null });
});

test('SUB-6: what is open for a product that has ended is withdrawn, and its days are free', async () => {
  const { host, subscribe, passDays, invoices, organizationId, subscriptionOf } = await worldOf();
  const productId = await subscribe({ paidUntil: addDays(today(host), 22) });
  await passDays(80);
  expect(await subscriptionOf(productId)).toMatchObject({ state: 'terminated' });
  await withdrawEnded(host, organizationId, productId);
  await withdrawEnded(host, organizationId, productId);
  expect(await invoices()).toMatchObject([{ status: 'cancelled' }]);
});
