import { randomUUID } from 'node:crypto';
import { addDays, addMonths } from '@atrium/billing/date/calendar-date';
import type { BillingPeriod } from '@atrium/billing/period/billing-period';
import { newId } from '@atrium/db/client/new-id';
import { systemScope } from '@atrium/db/client/scopes';
import { findBookFaults } from '@atrium/db/ledger/audit-books-queries';
import { expect, test } from 'vitest';
import { renewalWorld } from '../../test/renewal-world.ts';
import {
  addMember,
  advance,
  createPerson,
  createTestOrganization,
  giveSudo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  startTestSession,
  useTestHost,
} from '../../test/test-host.ts';
import { runRenewals } from '../jobs/run-renewals.ts';
import { getRenewalSettingsVerb } from '../renewal/get-renewal-settings.ts';
import { listToPayVerb } from '../renewal/list-to-pay.ts';
import { payRenewalsVerb } from '../renewal/pay-renewals.ts';
import { quoteRenewalsVerb } from '../renewal/quote-renewals.ts';
import { updateRenewalSettingsVerb } from '../renewal/update-renewal-settings.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { acceptTransferVerb } from '../transfer/accept-transfer.ts';
import { createTransferVerb } from '../transfer/create-transfer.ts';
import { changeSubscriptionVerb } from './change-subscription.ts';
import { getSubscriptionVerb } from './get-subscription.ts';
import { listOffersVerb } from './list-offers.ts';
import { previewChangeVerb } from './preview-change.ts';
import { setAllRenewalsVerb } from './set-all-renewals.ts';
import { setRenewalVerb } from './set-renewal.ts';
import { undoChangeVerb } from './undo-change.ts';

const host = useTestHost();
const today = () => sellerDay(host(), host().now());

/** A product that has just been paid through "To pay", so that its days stand on a paid invoice. */
async function paidProduct(period: BillingPeriod, plan = 'starter') {
  const world = await renewalWorld(host());
  const { owner, organizationId, fill } = world;
  await fill(500_000);
  const productId = await world.subscribe({ paidUntil: today(), period, plan, state: 'expired' });
  const pay = async (chosen: BillingPeriod = period) => {
    const items = [{ productId, period: chosen }];
    const { totalMinor } = await runAs(host(), owner, quoteRenewalsVerb, { organizationId, items });
    return runAs(host(), owner, payRenewalsVerb, {
      ...{ organizationId, items, idempotencyKey: randomUUID(), acceptedTotalMinor: totalMinor },
      method: { kind: 'prepaid' },
    });
  };
  await pay();
  const view = async () => {
    const { subscription } = await runAs(host(), owner, getSubscriptionVerb, { organizationId, productId });
    if (!subscription) throw new Error('It was sold.');
    return subscription;
  };
  const preview = (wanted: object) =>
    runAs(host(), owner, previewChangeVerb, { organizationId, productId, ...wanted });
  const change = async (wanted: object) => {
    const { version } = await view();
    return runAs(host(), owner, changeSubscriptionVerb, {
      ...{ organizationId, productId, version, idempotencyKey: randomUUID(), method: { kind: 'prepaid' } },
      ...wanted,
    });
  };
  const days = () =>
    host()
      .db.selectFrom('servicePeriod')
      .select(['service', 'releasedAt'])
      .where('organizationId', '=', organizationId)
      .where('releasedAt', 'is', null)
      .execute();
  const prepaid = async () => (await runAs(host(), owner, listToPayVerb, { organizationId })).prepaidMinor;
  return { ...world, productId, pay, view, preview, change, days, prepaid };
}

test('SUB-7: what is paid on "To pay" is paid for the chosen duration, and the product works again', async () => {
  const { view, organizationId, owner, productId, invoices } = await paidProduct('monthly');
  const paidUntil = addMonths(today(), 1);
  expect(await view()).toMatchObject({
    ...{ state: 'active', plan: 'starter', planName: 'Starter', period: 'monthly', paidUntil },
    paidThrough: addDays(paidUntil, -1),
    next: { startsOn: paidUntil, amounts: { netMinor: 690, vatMinor: 56, grossMinor: 746 } },
    ...{
      autoRenew: true,
      chargeOn: addDays(paidUntil, -14),
      method: null,
      change: null,
      openInvoiceId: null,
    },
  });
  expect(await invoices()).toMatchObject([{ status: 'paid', grossMinor: 746n }]);
  const list = await runAs(host(), owner, listToPayVerb, { organizationId });
  expect(list.products).toMatchObject([{ productId, period: 'monthly', planName: 'Starter' }]);
  expect(list.products[0]?.durations.map(({ period }) => period)).toEqual([
    ...['monthly', 'quarterly', 'half_yearly', 'yearly', 'two_yearly'],
  ]);
});

test('SUB-3: a longer duration begins where the paid time ends, and no anniversary drifts', async () => {
  const { view, pay } = await paidProduct('monthly');
  await pay('yearly');
  const paidUntil = addMonths(today(), 13);
  expect(await view()).toMatchObject({ period: 'yearly', paidUntil });
});

test('SUB-3: a shorter period is planned for the end, costs nothing now, and can be undone', async () => {
  const { view, preview, change, organizationId, owner, productId } = await paidProduct('yearly');
  const wanted = { plan: 'starter', period: 'monthly' };
  const end = addMonths(today(), 12);
  const quote = await preview(wanted);
  expect(quote).toMatchObject({ usual: 'later', later: { on: end, amounts: { netMinor: 690 } } });
  const { subscription, payment } = await change({ ...wanted, when: 'later' });
  expect([subscription.change, payment]).toEqual([{ plan: null, period: 'monthly', on: end }, null]);
  expect(subscription.next).toMatchObject({ period: 'monthly', startsOn: end });
  const undone = await runAs(host(), owner, undoChangeVerb, { organizationId, productId });
  expect([undone.change, undone.next?.period]).toEqual([null, 'yearly']);
  expect((await view()).period).toBe('yearly');
});

test('SUB-3: at once, the months are billed again and exactly their days credited to the prepaid account', async () => {
  const { preview, change, view, invoices, days, prepaid } = await paidProduct('yearly');
  const before = await prepaid();
  const wanted = { plan: 'starter', period: 'monthly' };
  const quote = await preview(wanted);
  const start = addMonths(today(), 1);
  expect(quote.now).toMatchObject({ kind: 'period', months: 11, from: start, to: addMonths(today(), 12) });
  expect(quote.now?.charge.netMinor).toBe(11 * 690);
  const refused = await refusalOf(change({ ...wanted, when: 'now', acceptedGrossMinor: 1 }));
  expect(refused.code).toBe('subscription.amount_changed');
  const accepted = quote.now?.due.grossMinor ?? 0;
  const { subscription, payment } = await change({ ...wanted, when: 'now', acceptedGrossMinor: accepted });
  expect(payment?.status).toBe('succeeded');
  expect(subscription).toMatchObject({
    period: 'monthly',
    paidUntil: addMonths(today(), 12),
    state: 'active',
  });
  expect((await view()).paidUntil).toBe(addMonths(today(), 12));
  const all = await invoices();
  expect(all.map(({ kind, status, origin }) => [kind, status, origin])).toEqual([
    ['invoice', 'partly_refunded', 'renewal'],
    ['credit_note', 'paid', 'renewal'],
    ['invoice', 'paid', 'change'],
  ]);
  const credited = Number(all[1]?.grossMinor ?? 0);
  expect(credited).toBe(quote.now?.credit.grossMinor);
  expect(await prepaid()).toBe(before + credited - accepted);
  // The first month, and eleven that are billed again: no day twice, none missing.
  expect(await days()).toHaveLength(12);
});

test('SUB-3: in the last month there is nothing to decide: the change begins when the paid time ends', async () => {
  const { preview, subscriptionOf, productId } = await paidProduct('yearly');
  const { db } = host();
  const end = addDays(today(), 20);
  await db
    .updateTable('subscription')
    .set({ paidUntil: end, anchorOn: end })
    .where('productId', '=', productId)
    .execute();
  expect((await preview({ plan: 'starter', period: 'monthly' })).now).toBeNull();
  expect((await subscriptionOf(productId)).paidUntil).toBe(end);
});

test('SUB-4: a larger plan holds at once, with the rest of what was really paid credited to the day', async () => {
  const { preview, change, view, invoices, pay, owner } = await paidProduct('yearly');
  host().clock.now = new Date(host().clock.now.getTime() + 100 * 86_400_000);
  owner.token = await startTestSession(host(), owner, false);
  const quote = await preview({ plan: 'pro', period: 'yearly' });
  expect(quote).toMatchObject({ usual: 'now', now: { kind: 'plan', from: today() } });
  const rest = 265;
  const charge = Math.round((13_090 * rest) / 365);
  expect(quote.now?.credit.netMinor).toBe(Math.round((7590 * rest) / 365));
  expect(quote.now?.due.netMinor).toBe((quote.now?.charge.netMinor ?? 0) - (quote.now?.credit.netMinor ?? 0));
  expect(charge).toBeGreaterThan(0);
  const paidUntil = (await view()).paidUntil;
  await change({ plan: 'pro', period: 'yearly', when: 'now', acceptedGrossMinor: quote.now?.due.grossMinor });
  expect(await view()).toMatchObject({ plan: 'pro', planName: 'Pro', paidUntil, period: 'yearly' });
  expect((await invoices()).map(({ status }) => status)).toEqual(['paid', 'paid']);
  // The next period goes on with the larger plan.
  await pay('yearly');
  expect(await view()).toMatchObject({ plan: 'pro', paidUntil: addMonths(paidUntil as never, 12) });
});

test('SUB-4, PROD-5, LED-3: what the giver of a product has paid is credited for a larger plan where it went, and the books agree', async () => {
  const { preview, organizationId, owner, productId } = await paidProduct('yearly');
  const wanted = { plan: 'pro', period: 'yearly' };
  advance(host(), 10 * 86_400);
  owner.token = await startTestSession(host(), owner, true);
  const before = await preview(wanted);
  const receiver = await createPerson(host());
  const [to, further] = [
    await createTestOrganization(host(), receiver),
    await createTestOrganization(host(), receiver),
  ];
  await giveSudo(host(), owner, receiver);
  const move = async (as: typeof owner, from: string, into: string) => {
    const offer = { organizationId: from, productIds: [productId], accepted: true };
    const { link } = await runAs(host(), as, createTransferVerb, offer);
    const [giverId, token] = link.slice(link.indexOf('#') + 1).split('.');
    await runAs(host(), receiver, acceptTransferVerb, { organizationId: into, giverId, token });
    return runAs(host(), receiver, previewChangeVerb, { organizationId: into, productId, ...wanted });
  };
  const credit = before.now?.credit;
  expect(credit?.netMinor).toBeGreaterThan(0);
  expect((await move(owner, organizationId, to)).now?.credit).toEqual(credit);
  expect((await move(receiver, to, further)).now?.credit).toEqual(credit);
  const shorter = { organizationId: further, productId, plan: 'starter', period: 'monthly' };
  expect((await runAs(host(), receiver, previewChangeVerb, shorter)).now).toBeNull();
  const faults = await findBookFaults(systemScope(host().db), 'lines_have_billed_days', 100);
  expect(faults.findings).toEqual([]);
});

test('SUB-4: a smaller plan waits for the end of what is paid', async () => {
  const { preview, change, view, pay, owner } = await paidProduct('monthly', 'pro');
  const wanted = { plan: 'starter', period: 'monthly' };
  const quote = await preview(wanted);
  expect([quote.now, quote.usual]).toEqual([null, 'later']);
  expect((await refusalOf(change({ ...wanted, when: 'now', acceptedGrossMinor: 0 }))).code).toBe(
    'subscription.not_now',
  );
  await change({ ...wanted, when: 'later' });
  expect(await view()).toMatchObject({ plan: 'pro', change: { plan: 'starter' }, next: { plan: 'starter' } });
  await pay('monthly');
  // Paid ahead: the larger one stays as long as its own days last.
  expect(await view()).toMatchObject({ plan: 'pro', change: null, next: { plan: 'starter' } });
  await runRenewals(host());
  host().clock.now = new Date(host().clock.now.getTime() + 31 * 86_400_000);
  owner.token = await startTestSession(host(), owner, false);
  await runRenewals(host());
  expect(await view()).toMatchObject({ plan: 'starter', next: { plan: 'starter' } });
});

test('SUB-3, SUB-4: what is not offered, already so, or not active is refused with its reason', async () => {
  const { preview, change, productId } = await paidProduct('monthly');
  const code = async (wanted: object) => (await refusalOf(preview(wanted))).code;
  expect(await code({ plan: 'none', period: 'monthly' })).toBe('subscription.plan_not_offered');
  expect(await code({ plan: 'starter', period: 'monthly' })).toBe('subscription.nothing_to_change');
  const { db } = host();
  const stale = change({ plan: 'pro', period: 'monthly', when: 'later', version: 99 });
  expect(await outcomeOf(stale)).toBe('subscription.changed_meanwhile');
  const ends = (terminatesOn: string | null) =>
    db.updateTable('subscription').set({ terminatesOn }).where('productId', '=', productId).execute();
  await ends('2027-01-01');
  // It says what to undo, not that it should be paid.
  expect(await code({ plan: 'pro', period: 'monthly' })).toBe('subscription.ends');
  await ends(null);
  await db.updateTable('product').set({ state: 'suspended' }).where('id', '=', productId).execute();
  expect(await code({ plan: 'pro', period: 'monthly' })).toBe('subscription.not_changeable');
});

test('SUB-5: automatic renewal is switched per product or for all, and names the payment method', async () => {
  const { view, owner, organizationId, productId, storeCard, subscribe } = await paidProduct('yearly');
  const card = await storeCard();
  expect((await view()).method).toMatchObject({ id: card, name: 'Company card', lastDigits: '4242' });
  const set = async (wanted: object) =>
    runAs(host(), owner, setRenewalVerb, {
      ...{ organizationId, productId, version: (await view()).version, autoRenew: true },
      ...wanted,
    });
  expect(await set({ autoRenew: false })).toMatchObject({
    autoRenew: false,
    chargeOn: null,
    ownMethod: false,
  });
  expect(await set({ paymentMethodId: card })).toMatchObject({ autoRenew: true, ownMethod: true });
  expect(await outcomeOf(set({ paymentMethodId: newId() }))).toBe('request.not_found');
  expect(await outcomeOf(set({ billingAddressId: newId() }))).toBe('request.not_found');
  expect(await outcomeOf(set({ autoRenew: false, version: 99 }))).toBe('subscription.changed_meanwhile');
  await subscribe({ paidUntil: addMonths(today(), 3) });
  const all = (autoRenew: boolean) => runAs(host(), owner, setAllRenewalsVerb, { organizationId, autoRenew });
  expect([await all(false), await all(false), await all(true)]).toEqual([
    { changed: 2 },
    { changed: 0 },
    { changed: 2 },
  ]);
  const { db } = host();
  await db
    .updateTable('subscription')
    .set({ terminatesOn: '2030-01-01', autoRenew: false })
    .where('productId', '=', productId)
    .execute();
  expect(await outcomeOf(set({ autoRenew: true }))).toBe('subscription.ends');
});

test('SUB-6: which reminders come is a setting of the organization, and whoever saves an old page is told', async () => {
  const { owner, organizationId } = await renewalWorld(host());
  const get = () => runAs(host(), owner, getRenewalSettingsVerb, { organizationId });
  expect(await get()).toMatchObject({
    reminderDays: [60, 30, 14, 7, 1],
    prepaidForRenewal: 'whole',
    version: 0,
  });
  const update = (wanted: object) =>
    runAs(host(), owner, updateRenewalSettingsVerb, {
      ...{ organizationId, reminderDays: [1, 30], prepaidForRenewal: 'partly', autoRenewNewProducts: false },
      ...{ version: 0, ...wanted },
    });
  expect(await update({})).toMatchObject({ reminderDays: [30, 1], prepaidForRenewal: 'partly', version: 1 });
  expect(await update({})).toMatchObject({ version: 1 });
  expect(await outcomeOf(update({ reminderDays: [] }))).toBe('renewal.settings_changed_meanwhile');
  expect(await get()).toMatchObject({ reminderDays: [30, 1], autoRenewNewProducts: false });
  const events = await organizationEvents(host().db, organizationId);
  expect(events.map(({ event }) => event)).toEqual(['renewal.updateSettings']);
});

test('SUB-7: several products and open invoices are paid together; another amount than the one shown is refused', async () => {
  const { owner, organizationId, subscribe, fill, invoices, storeCard } = await renewalWorld(host());
  await fill(100_000);
  await storeCard();
  const ids = [
    await subscribe({ paidUntil: addDays(today(), 10), period: 'monthly' }),
    await subscribe({ paidUntil: addDays(today(), 40), period: 'monthly' }),
    await subscribe({ paidUntil: addDays(today(), 300), period: 'monthly' }),
  ];
  const list = (all: boolean) => runAs(host(), owner, listToPayVerb, { organizationId, all });
  expect((await list(false)).products.map(({ productId }) => productId)).toEqual(ids.slice(0, 2));
  expect((await list(true)).products).toHaveLength(3);
  const pay = (input: object) =>
    runAs(host(), owner, payRenewalsVerb, {
      ...{ organizationId, idempotencyKey: randomUUID(), method: { kind: 'bank_transfer' }, ...input },
    });
  const first = [{ productId: ids[0], period: 'yearly' }];
  expect(await outcomeOf(pay({ items: first, acceptedTotalMinor: 1 }))).toBe('subscription.amount_changed');
  const quote = (input: object) => runAs(host(), owner, quoteRenewalsVerb, { organizationId, ...input });
  const { totalMinor } = await quote({ items: first });
  await pay({ items: first, acceptedTotalMinor: totalMinor });
  const open = await list(false);
  expect(open.products.map(({ productId }) => productId)).toEqual(ids.slice(1, 2));
  expect(open.invoices).toMatchObject([{ dueMinor: totalMinor, products: ['Site'], number: null }]);
  const invoiceIds = open.invoices.map(({ id }) => id);
  const second = { items: [{ productId: ids[1], period: 'monthly' }], invoiceIds };
  const both = await quote(second);
  const paid = await pay({ ...second, method: { kind: 'prepaid' }, acceptedTotalMinor: both.totalMinor });
  expect(paid.payment?.status).toBe('succeeded');
  expect((await invoices()).map(({ status }) => status)).toEqual(['paid', 'paid']);
  expect((await list(false)).invoices).toEqual([]);
  expect(await outcomeOf(quote({ items: [{ productId: newId(), period: 'monthly' }] }))).toBe(
    'request.not_found',
  );
  expect(await outcomeOf(quote({ invoiceIds: [newId()] }))).toBe('request.not_found');
});

test('PERM-4: whoever has no billing right sees and changes none of it; a product that was never sold has no subscription', async () => {
  const { owner, organizationId, productId } = await paidProduct('monthly');
  const person = await createPerson(host());
  await addMember(host(), organizationId, person, 'collaborator');
  expect(await outcomeOf(runAs(host(), person, getSubscriptionVerb, { organizationId, productId }))).toBe(
    'permission.denied',
  );
  const id = newId();
  await host()
    .db.insertInto('product')
    .values({ organizationId, id, type: 'product.drive', name: 'D', createdAt: host().now() })
    .execute();
  expect(await runAs(host(), owner, getSubscriptionVerb, { organizationId, productId: id })).toEqual({
    subscription: null,
  });
  const { plans } = await runAs(host(), owner, listOffersVerb, { organizationId, productId });
  expect(plans.map(({ plan }) => plan)).toContain('pro');
});
