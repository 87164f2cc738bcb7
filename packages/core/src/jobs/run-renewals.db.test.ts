import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import { expect, test } from 'vitest';
import { renewalWorld } from '../../test/renewal-world.ts';
import { giveSudo, organizationEvents, runAs, type TestHost, useTestHost } from '../../test/test-host.ts';
import { terminateProductVerb } from '../product/terminate-product.ts';
import { undoTerminationVerb } from '../product/undo-termination.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { setAllRenewalsVerb } from '../subscription/set-all-renewals.ts';
import { setRenewalVerb } from '../subscription/set-renewal.ts';
import { chargeRenewals } from './charge-renewals.ts';
import { runRenewals } from './run-renewals.ts';

const host = useTestHost();
const today = () => sellerDay(host(), host().now());
const inDays = (days: number) => addDays(today(), days);

/** Every day to the given one, as the job does. */
async function passDays(at: TestHost, days: number) {
  for (let day = 0; day < days; day += 1) {
    await runRenewals(at);
    await chargeRenewals(at);
    at.clock.now = new Date(at.clock.now.getTime() + 86_400_000);
  }
}

test('SUB-6: what does not renew by itself is reminded of, expires, is suspended, and ends after its notice', async () => {
  const { subscribe, subscriptionOf, told, organizationId } = await renewalWorld(host());
  const productId = await subscribe({ paidUntil: inDays(61), autoRenew: false });
  const states: string[] = [];
  for (let day = 0; day < 110; day += 1) {
    await passDays(host(), 1);
    const { state } = await subscriptionOf(productId);
    if (states.at(-1) !== state) states.push(state);
  }
  expect(states).toEqual(['active', 'expiring', 'expired', 'suspended', 'terminated']);
  expect((await told()).map(({ kind }) => kind)).toEqual([
    ...['reminder', 'reminder', 'reminder', 'reminder', 'reminder'],
    ...['expired', 'suspended', 'ending', 'terminated'],
  ]);
  const events = (await organizationEvents(host().db, organizationId)).map(({ event }) => event);
  expect(events).toEqual(
    ['expiring', 'expired', 'suspended', 'terminated'].map((state) => `subscription.${state}`),
  );
});

test('SUB-5: announced, billed 14 days before, paid from the prepaid account if it covers everything, and told', async () => {
  const { subscribe, subscriptionOf, told, invoices, fill, attempts } = await renewalWorld(host());
  const end = inDays(22);
  const productId = await subscribe({ paidUntil: end, anchorOn: end });
  await fill(100_000);
  await passDays(host(), 10);
  const [invoice] = await invoices();
  expect(invoice).toMatchObject({ status: 'paid', origin: 'renewal', dueOn: end });
  expect(invoice?.numberText).toMatch(/^INV-2026-\d{6}$/);
  expect(await attempts()).toMatchObject([{ state: 'paid', startsOn: end, invoiceId: invoice?.id }]);
  const { paidUntil } = await subscriptionOf(productId);
  expect(paidUntil).toBe(`${Number(end.slice(0, 4)) + 1}${end.slice(4)}`);
  expect((await told()).map(({ kind, day }) => [kind, day])).toEqual([
    ['announced', addDays(calendarDate(end), -14)],
    ['renewed', addDays(calendarDate(end), -14)],
  ]);
});

test('SUB-5: without a method and without enough prepaid money the invoice is a normal one, and is reminded of', async () => {
  const { subscribe, told, invoices, fill, attempts, subscriptionOf } = await renewalWorld(host());
  const productId = await subscribe({ paidUntil: inDays(22) });
  await fill(100);
  await passDays(host(), 22);
  expect(await invoices()).toMatchObject([{ status: 'open', paidMinor: 0n }]);
  expect(await attempts()).toMatchObject([{ state: 'left', tries: 0 }]);
  expect((await told()).map(({ kind }) => kind)).toEqual([
    'announced',
    'left',
    'reminder',
    'reminder',
    'reminder',
  ]);
  expect((await subscriptionOf(productId)).state).toBe('expiring');
});

test('PROD-6: a product whose termination is undone renews by itself as before, also when its bill had been withdrawn', async () => {
  const { owner, organizationId, subscribe, storeCard, invoices, attempts } = await renewalWorld(host());
  await storeCard();
  const productId = await subscribe({ paidUntil: inDays(22) });
  await passDays(host(), 8);
  await runRenewals(host());
  expect(await attempts()).toMatchObject([{ state: 'waiting' }]);
  await giveSudo(host(), owner);
  await runAs(host(), owner, terminateProductVerb, { organizationId, productId, when: 'period_end' });
  await runRenewals(host());
  await chargeRenewals(host());
  await runAs(host(), owner, undoTerminationVerb, { organizationId, productId });
  await runRenewals(host());
  await chargeRenewals(host());
  expect((await invoices()).map(({ status }) => status)).toEqual(['cancelled', 'open']);
  expect(await attempts()).toMatchObject([{ state: 'charging', tries: 1 }]);
});

test('SUB-5: automatic renewal that is switched off and on again charges the bill that is open', async () => {
  const { owner, organizationId, subscribe, subscriptionOf, storeCard, invoices, attempts } =
    await renewalWorld(host());
  await storeCard();
  const productId = await subscribe({ paidUntil: inDays(22) });
  await passDays(host(), 8);
  await runRenewals(host());
  const renew = async (autoRenew: boolean) => {
    const { version } = await subscriptionOf(productId);
    const wishes = { autoRenew, paymentMethodId: null, billingAddressId: null };
    await runAs(host(), owner, setRenewalVerb, { organizationId, productId, version, ...wishes });
  };
  await renew(false);
  await chargeRenewals(host());
  expect(await attempts()).toMatchObject([{ state: 'cancelled' }]);
  await renew(true);
  await chargeRenewals(host());
  expect(await attempts()).toMatchObject([{ state: 'charging', tries: 1 }]);
  await renew(false);
  await runAs(host(), owner, setAllRenewalsVerb, { organizationId, autoRenew: true });
  expect(await attempts()).toMatchObject([{ state: 'charging', tries: 1 }]);
  expect(await invoices()).toHaveLength(1);
});

test('SUB-8: several at once, again and again, bill each subscription and start exactly once', async () => {
  const worlds = await Promise.all(Array.from({ length: 3 }, () => renewalWorld(host())));
  for (const { subscribe } of worlds)
    for (let index = 0; index < 20; index += 1) await subscribe({ paidUntil: inDays(10 + (index % 3)) });
  await runRenewals(host(), 7);
  host().clock.now = new Date(host().clock.now.getTime() + 86_400_000);
  await Promise.all(Array.from({ length: 4 }, () => runRenewals(host(), 7)));
  await Promise.all(Array.from({ length: 4 }, () => runRenewals(host(), 7)));
  for (const { invoices, attempts, organizationId, told } of worlds) {
    expect(await invoices()).toHaveLength(20);
    expect(await attempts()).toHaveLength(20);
    const { db } = host();
    const lines = await db
      .selectFrom('invoiceLine')
      .selectAll()
      .where('organizationId', '=', organizationId)
      .execute();
    expect(new Set(lines.map(({ productId, serviceFrom }) => `${productId} ${serviceFrom}`)).size).toBe(20);
    expect((await told()).flatMap(({ products }) => products)).toHaveLength(20);
  }
});
