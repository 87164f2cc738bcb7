import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givePrepaid, inMoney, readInvoice } from '../../test/money-world.ts';
import { buyer, giveCredit, givePromo, hostingPro, orderWorld } from '../../test/order-world.ts';
import {
  addMember,
  advance,
  createPerson,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { settleInvoices } from '../invoice/settle-invoices.ts';
import { lapsePurchases } from '../jobs/lapse-purchases.ts';
import { provisionProducts } from '../jobs/provision-products.ts';
import { cancelPurchaseVerb } from './cancel-purchase.ts';
import { chooseFreeCreditVerb } from './choose-free-credit.ts';
import { listPurchasesVerb } from './list-purchases.ts';
import { payPurchaseVerb } from './pay-purchase.ts';
import { placePurchaseVerb } from './place-purchase.ts';

const host = useTestHost();
const day = 86_400;

type World = Awaited<ReturnType<typeof orderWorld>>;

/** As a bank transfer that has come. */
async function bankPays({ organizationId }: World, invoiceId: string) {
  const { grossMinor } = await readInvoice(host().db, invoiceId);
  await inMoney(host(), organizationId, (tenant, effects) =>
    settleInvoices(
      tenant,
      host(),
      {
        ...{ key: `bank:${invoiceId}`, kind: 'payment', cause: {} },
        parts: [{ invoiceId, from: 'bank', amountMinor: Number(grossMinor) }],
      },
      host().now(),
      effects,
    ),
  );
}

const subscriptionsOf = (organizationId: string) =>
  host().db.selectFrom('subscription').selectAll().where('organizationId', '=', organizationId).execute();
const productsOf = (organizationId: string) =>
  host().db.selectFrom('product').selectAll().where('organizationId', '=', organizationId).execute();

async function usesOf(id: string): Promise<number> {
  const { used } = await host()
    .db.selectFrom('promoCode')
    .select('used')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return used;
}

test('CART-5: an order brings an invoice, a payment, and products that are set up once it is paid', async () => {
  const world = await orderWorld(host());
  await world.add(hostingPro);
  expect(await outcomeOf(world.place())).toBe('purchase.payment_missing');
  await world.pay('bank_transfer');
  const placed = await world.place();
  expect(placed).toMatchObject({ status: 'awaiting_payment' });
  const open = await world.result(placed.purchaseId);
  expect(open).toMatchObject({
    totals: { grossMinor: 14150 },
    invoice: { dueMinor: 14150, number: null },
    payment: { kind: 'bank_transfer', status: 'pending' },
    lines: [{ productId: null, state: null, name: 'Website' }],
  });
  expect((await world.cart()).lines).toEqual([]);
  await bankPays(world, open.invoice?.invoiceId ?? '');
  await bankPays(world, open.invoice?.invoiceId ?? '').catch(() => {});
  expect(await world.result(placed.purchaseId)).toMatchObject({
    status: 'provisioning',
    lines: [{ state: 'provisioning' }],
  });
  const job = { organizationId: world.organizationId, id: placed.purchaseId };
  await Promise.all([provisionProducts(host(), job), provisionProducts(host(), job)]);
  expect(await world.result(placed.purchaseId)).toMatchObject({
    status: 'completed',
    lines: [{ state: 'active' }],
  });
  expect(await subscriptionsOf(world.organizationId)).toMatchObject([
    { plan: 'pro', period: 'yearly', anchorOn: '2026-03-01', paidUntil: '2027-03-01', autoRenew: true },
  ]);
  const events = (await organizationEvents(host().db, world.organizationId)).map(({ event }) => event);
  expect(events).toContain('purchase.place');
  expect(events.filter((event) => event === 'product.activate')).toHaveLength(1);
  const { purchases } = await runAs(host(), world.owner, listPurchasesVerb, {
    organizationId: world.organizationId,
  });
  expect(purchases).toMatchObject([{ status: 'completed', grossMinor: 14150, firstName: 'Website' }]);
});

test('CART-5: who pays later than ordered loses no day, and no day is billed twice', async () => {
  const world = await orderWorld(host());
  await world.add(hostingPro);
  await world.pay('bank_transfer');
  const { purchaseId } = await world.place();
  const { invoice, lines } = await world.result(purchaseId);
  expect(lines).toMatchObject([{ serviceFrom: '2026-03-01', serviceUntil: '2027-02-28' }]);
  advance(host(), 5 * day);
  await bankPays(world, invoice?.invoiceId ?? '');
  advance(host(), -5 * day);
  expect((await world.result(purchaseId)).lines).toMatchObject([
    { serviceFrom: '2026-03-06', serviceUntil: '2027-03-05' },
  ]);
  expect(await subscriptionsOf(world.organizationId)).toMatchObject([
    { anchorOn: '2026-03-06', paidUntil: '2027-03-06' },
  ]);
  const claimed = await host()
    .db.selectFrom('servicePeriod')
    .select('service')
    .where('organizationId', '=', world.organizationId)
    .execute();
  expect(claimed.map(({ service }) => String(service))).toEqual(['[2026-03-06,2027-03-06)']);
});

test('CART-4: an order of 0 needs no payment method; its invoice is final at once', async () => {
  const world = await orderWorld(host());
  await world.add(hostingPro);
  const creditId = await giveCredit(host(), world.organizationId, { periods: 2 });
  const [line] = (await world.cart()).lines;
  const { organizationId } = world;
  const choice = { organizationId, locale: 'en', lineId: line?.lineId, freeCreditId: creditId };
  await runAs(host(), world.owner, chooseFreeCreditVerb, choice);
  const placed = await world.place();
  expect(placed).toMatchObject({ status: 'provisioning', paymentId: null });
  const { invoice, totals } = await world.result(placed.purchaseId);
  expect([totals.grossMinor, invoice?.dueMinor, invoice?.number]).toEqual([0, 0, expect.any(String)]);
  expect(await subscriptionsOf(organizationId)).toMatchObject([{ paidUntil: '2028-03-01' }]);
});

test('CART-4: a type is tried once, though two members have put a trial into their carts', async () => {
  const world = await orderWorld(host());
  const colleague = await createPerson(host());
  await addMember(host(), world.organizationId, colleague, 'administrator');
  const theirs = buyer(host(), world.organizationId, colleague);
  await world.add({ ...hostingPro, trial: true });
  await theirs.add({ ...hostingPro, trial: true });
  await world.place();
  expect(await theirs.cart()).toMatchObject({
    gaps: ['line_problem'],
    lines: [{ problem: 'trial_gone', trialOffered: 0 }],
  });
  expect(await outcomeOf(theirs.place())).toBe('purchase.trial_unavailable');
});

test('CART-4: a trial is delivered without an invoice, and is tried once', async () => {
  const world = await orderWorld(host());
  await world.add({ ...hostingPro, trial: true });
  const { purchaseId } = await world.place();
  expect((await world.result(purchaseId)).invoice).toBeNull();
  expect(await subscriptionsOf(world.organizationId)).toMatchObject([
    { trialUntil: '2026-03-31', paidUntil: '2026-03-31', anchorOn: '2026-03-31' },
  ]);
  expect(await outcomeOf(world.add({ ...hostingPro, trial: true }))).toBe('purchase.trial_unavailable');
});

test('CART-4: 50 submissions, repeated and from other tabs, are one order', async () => {
  const world = await orderWorld(host());
  await givePrepaid(host(), world.organizationId, 50_000);
  await world.add(hostingPro);
  await world.pay('prepaid');
  const { purchaseId, version, totals } = await world.cart();
  const input = { organizationId: world.organizationId, purchaseId, version, currency: 'CHF' };
  const key = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      runAs(host(), { ...world.owner }, placePurchaseVerb, {
        ...{ ...input, grossMinor: totals.grossMinor },
        idempotencyKey: index % 2 === 0 ? key : randomUUID(),
      }),
    ),
  );
  expect(new Set(answers.map((answer) => answer.purchaseId)).size).toBe(1);
  expect(new Set(answers.map((answer) => answer.paymentId)).size).toBe(1);
  expect(await productsOf(world.organizationId)).toHaveLength(1);
  const { invoices } = await host()
    .db.selectFrom('invoice')
    .select((is) => is.fn.countAll<bigint>().as('invoices'))
    .where('organizationId', '=', world.organizationId)
    .executeTakeFirstOrThrow();
  expect(Number(invoices)).toBe(1);
});

test('CART-4: what has changed since it was looked at is not ordered', async () => {
  const world = await orderWorld(host());
  await world.add(hostingPro);
  await world.pay('bank_transfer');
  const { version } = await world.cart();
  await world.add({ ...hostingPro, name: 'Second' });
  expect(await outcomeOf(world.place({ version }))).toBe('purchase.changed_meanwhile');
  expect(await refusalOf(world.place({ grossMinor: 1 }))).toMatchObject({
    code: 'purchase.price_changed',
    params: { currency: 'CHF', grossMinor: 28301 },
  });
  const unconfirmed = await orderWorld(host());
  await unconfirmed.add({ ...hostingPro, trial: true });
  await host()
    .db.updateTable('account')
    .set({ loginIdentifierConfirmedAt: null })
    .where('id', '=', unconfirmed.owner.id)
    .execute();
  expect(await outcomeOf(unconfirmed.place())).toBe('account.identifier_unconfirmed');
});

test('CART-2: total limits hold when 20 organizations order at once', async () => {
  const promo = await givePromo(host(), { productTypes: ['product.hosting'], maxUses: 7 });
  const second = await givePromo(host(), { productTypes: ['product.drive'], maxUses: 9 });
  const worlds = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const world = await orderWorld(host());
      await world.add(hostingPro, { ...hostingPro, type: 'product.drive', plan: 'team', name: 'Files' });
      await world.pay('bank_transfer');
      // Entered in either order, so that locks taken in the order of entry would meet head-on.
      const codes = index % 2 ? [promo.code, second.code] : [second.code, promo.code];
      for (const code of codes) await world.promo(code);
      return world;
    }),
  );
  const outcomes = await Promise.all(worlds.map((world) => outcomeOf(world.place())));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(7);
  expect(new Set(outcomes)).toEqual(new Set(['ok', 'purchase.promo_refused']));
  expect([await usesOf(promo.id), await usesOf(second.id)]).toEqual([7, 7]);
});

test('CART-2: the limit of an organization holds when 20 of its members order at once', async () => {
  const world = await orderWorld(host());
  const { organizationId } = world;
  const promo = await givePromo(host(), { maxUsesPerOrganization: 3 });
  const buyers = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const person = await createPerson(host());
      await addMember(host(), organizationId, person, 'administrator');
      const one = buyer(host(), organizationId, person);
      await one.add(hostingPro);
      await one.pay('bank_transfer');
      await one.promo(promo.code);
      return one;
    }),
  );
  const outcomes = await Promise.all(buyers.map((one) => outcomeOf(one.place())));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(3);
  expect(await usesOf(promo.id)).toBe(3);
});

test('CART-3: a free credit is used once when 20 members order with it at once', async () => {
  const world = await orderWorld(host());
  const { organizationId } = world;
  const creditId = await giveCredit(host(), organizationId);
  const buyers = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const person = await createPerson(host());
      await addMember(host(), organizationId, person, 'administrator');
      const one = buyer(host(), organizationId, person);
      const { lines } = await one.add(hostingPro);
      return { ...one, person, lineId: lines[0]?.lineId };
    }),
  );
  const outcomes = await Promise.all(
    buyers.map(async ({ person, lineId, place }) => {
      const choice = { organizationId, locale: 'en', lineId, freeCreditId: creditId };
      const chosen = await outcomeOf(runAs(host(), person, chooseFreeCreditVerb, choice));
      return chosen === 'ok' ? outcomeOf(place()) : chosen;
    }),
  );
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  expect(await productsOf(organizationId)).toHaveLength(1);
});

test('CART-5: a given-up order gives back what it had used, and one that nobody pays lapses after 30 days', async () => {
  const world = await orderWorld(host());
  const { organizationId, owner } = world;
  const promo = await givePromo(host(), { maxUses: 1, periods: 3 });
  const order = async () => {
    await world.add(hostingPro);
    await world.pay('bank_transfer');
    await world.promo(promo.code);
    return (await world.place()).purchaseId;
  };
  const first = await order();
  expect(await usesOf(promo.id)).toBe(1);
  const cancel = (purchaseId: string) =>
    runAs(host(), owner, cancelPurchaseVerb, { organizationId, purchaseId });
  await cancel(first);
  await cancel(first);
  expect([await usesOf(promo.id), (await world.result(first)).status]).toEqual([0, 'cancelled']);
  const second = await order();
  const lapseAfter = async (seconds: number) => {
    advance(host(), seconds);
    await lapsePurchases(host());
    advance(host(), -seconds);
    return (await world.result(second)).status;
  };
  expect(await lapseAfter(29 * day)).toBe('awaiting_payment');
  expect(await lapseAfter(30 * day + 1)).toBe('expired');
  expect([await usesOf(promo.id), (await world.result(second)).status]).toEqual([0, 'expired']);
  expect(await outcomeOf(cancel(second))).toBe('purchase.not_open');
  const third = await order();
  const pay = {
    organizationId,
    purchaseId: third,
    kind: 'prepaid',
    paymentMethodId: null,
    usePrepaid: false,
  };
  const again = (change: object = {}) =>
    runAs(host(), owner, payPurchaseVerb, { ...pay, idempotencyKey: randomUUID(), ...change });
  expect(await outcomeOf(again())).toBe('purchase.payment_missing');
  await givePrepaid(host(), organizationId, 50_000);
  await again();
  expect((await world.result(third)).status).toBe('provisioning');
  expect(await outcomeOf(again())).toBe('purchase.not_open');
  expect(await subscriptionsOf(organizationId)).toMatchObject([
    { promoCodeId: promo.id, promoPeriodsLeft: 2 },
  ]);
});

const plans = fc.constantFrom(
  ...(['starter', 'pro', 'business'] as const).map((plan) => ({ ...hostingPro, plan })),
  ...(['solo', 'team'] as const).map((plan) => ({ ...hostingPro, type: 'product.drive', plan })),
);
const choice = fc.record({
  line: plans,
  period: fc.constantFrom('monthly', 'quarterly', 'half_yearly', 'yearly', 'two_yearly'),
});

test('CART-1: what the cart shows is what the invoice charges, whatever is in it', {
  timeout: 180_000,
}, async () => {
  const promos = [
    await givePromo(host(), { percentBasisPoints: 3333 }),
    await givePromo(host(), { percentBasisPoints: null, amountMinor: 1999n, currency: 'CHF' }),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(choice, { minLength: 1, maxLength: 6 }),
      fc.subarray([0, 1]),
      async (choices, codes) => {
        const world = await orderWorld(host());
        await world.add(...choices.map(({ line, period }) => ({ ...line, period })));
        for (const index of codes) await world.promo(promos[index]?.code ?? '').catch(() => {});
        await world.pay('bank_transfer');
        const { totals, lines } = await world.cart();
        const { purchaseId } = await world.place();
        const result = await world.result(purchaseId);
        const invoice = await readInvoice(host().db, result.invoice?.invoiceId ?? '');
        expect([invoice.netMinor, invoice.vatMinor, invoice.grossMinor].map(Number)).toEqual([
          ...[totals.netMinor, totals.vatMinor, totals.grossMinor],
        ]);
        expect(result.totals).toEqual(totals);
        expect(result.lines.map(({ netMinor }) => netMinor)).toEqual(lines.map(({ netMinor }) => netMinor));
        expect(lines.reduce((sum, { netMinor }) => sum + netMinor, 0)).toBe(totals.netMinor);
      },
    ),
    { numRuns: 25 },
  );
});
