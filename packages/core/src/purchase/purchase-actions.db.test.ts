import { randomUUID } from 'node:crypto';
import { locales } from '@atrium/contracts/locale';
import { expect, test } from 'vitest';
import { givePromo, hostingPro } from '../../test/order-world.ts';
import { createPerson, createTestOrganization, outcomeOf, runAs, useTestHost } from '../../test/test-host.ts';
import { addCartLinesVerb } from './add-cart-lines.ts';
import { chooseCartPaymentVerb } from './choose-cart-payment.ts';
import { enterPromoCodeVerb } from './enter-promo-code.ts';
import { getCartVerb } from './get-cart.ts';
import { getPurchaseVerb } from './get-purchase.ts';
import { listOffersVerb } from './list-offers.ts';
import { placePurchaseVerb } from './place-purchase.ts';

const host = useTestHost();

test('CART-1: the steps of an order, one after the other, in each language', async () => {
  for (const locale of locales) {
    const owner = await createPerson(host());
    const organizationId = await createTestOrganization(host(), owner);
    const common = { organizationId, locale };
    const { code } = await givePromo(host());
    await runAs(host(), owner, addCartLinesVerb, {
      ...{ ...common, idempotencyKey: randomUUID(), lines: [hostingPro] },
    });
    const payment = { kind: 'bank_transfer', paymentMethodId: null, usePrepaid: false };
    await runAs(host(), owner, chooseCartPaymentVerb, { ...common, ...payment });
    await runAs(host(), owner, enterPromoCodeVerb, { ...common, code });
    const { purchaseId, version, totals, gaps } = await runAs(host(), owner, getCartVerb, common);
    expect([totals.netMinor, gaps]).toEqual([6545, []]);
    const shown = { purchaseId, version, grossMinor: totals.grossMinor, currency: totals.currency };
    const input = { organizationId, ...shown, idempotencyKey: randomUUID() };
    await runAs(host(), owner, placePurchaseVerb, input);
    const result = await runAs(host(), owner, getPurchaseVerb, { ...common, purchaseId });
    expect(result.lines).toMatchObject([
      { typeName: host().catalogue.types[0]?.name[locale], discount: { kind: 'promo', label: code } },
    ]);
  }
});

test('CART-2: the payment comes first, and one that is not offered is refused beside its field', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const choose = (input: object) =>
    outcomeOf(
      runAs(host(), owner, chooseCartPaymentVerb, {
        ...{ organizationId, locale: 'en', kind: null, paymentMethodId: null, usePrepaid: false },
        ...input,
      }),
    );
  expect(await choose({})).toBe('purchase.payment_unknown');
  expect(await choose({ kind: 'prepaid' })).toBe('purchase.payment_unknown');
  expect(await choose({ paymentMethodId: randomUUID() })).toBe('purchase.payment_unknown');
  expect(await choose({ kind: 'bank_transfer' })).toBe('ok');
});

test('CART-1: the catalogue shows what the organization is charged, and what it can still try', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const list = () => runAs(host(), owner, listOffersVerb, { organizationId, locale: 'de' });
  const offers = await list();
  expect([offers.currency, offers.vatBasisPoints]).toEqual(['CHF', 810]);
  expect(offers.trials).toContain('product.hosting');
  const yearly = offers.types[0]?.plans[1]?.prices.find(({ period }) => period === 'yearly');
  expect(yearly).toEqual({ period: 'yearly', netMinor: 13090, vatMinor: 1060, grossMinor: 14150 });
  const common = { organizationId, locale: 'de' };
  const lines = [{ ...hostingPro, trial: true }];
  const cart = await runAs(host(), owner, addCartLinesVerb, {
    ...{ ...common, idempotencyKey: randomUUID(), lines },
  });
  const { purchaseId, version } = cart;
  const input = { organizationId, purchaseId, version, grossMinor: 0, currency: 'CHF' };
  await runAs(host(), owner, placePurchaseVerb, { ...input, idempotencyKey: randomUUID() });
  expect((await list()).trials).not.toContain('product.hosting');
});

test('CART-1: what is sent again, also at the same time, is in the cart once; another key is another one', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const input = { organizationId, locale: 'en', lines: [hostingPro] };
  const add = (idempotencyKey: string) =>
    runAs(host(), owner, addCartLinesVerb, { ...input, idempotencyKey });
  const key = randomUUID();
  const answers = await Promise.all([add(key), add(key), add(key)]);
  expect(answers.map(({ lines }) => lines.length)).toEqual([1, 1, 1]);
  expect((await add(randomUUID())).lines).toHaveLength(2);
});
