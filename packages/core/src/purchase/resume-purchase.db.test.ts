import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { hostingPro, orderWorld } from '../../test/order-world.ts';
import { charge, storeCard, withProvider } from '../../test/pay-world.ts';
import { outcomeOf, runAs, useTestHost } from '../../test/test-host.ts';
import { provisionProducts } from '../jobs/provision-products.ts';
import { chooseCartPaymentVerb } from './choose-cart-payment.ts';
import { payPurchaseVerb } from './pay-purchase.ts';

const plain = useTestHost();

test('CART-5: a declined card leaves the order open; paid by another one, it is delivered once', async () => {
  const host = withProvider(plain());
  const world = await orderWorld(host);
  const { owner, organizationId } = world;
  const declined = await storeCard(host, owner, organizationId, 'declined');
  const good = await storeCard(host, owner, organizationId, 'success');
  await world.add(hostingPro);
  const choice = { organizationId, locale: 'en', kind: null, usePrepaid: false };
  const cart = await runAs(host, owner, chooseCartPaymentVerb, { ...choice, paymentMethodId: declined });
  expect(cart.gaps).toEqual([]);
  const { purchaseId, paymentId } = await world.place();
  await charge(host, organizationId, paymentId ?? '');
  expect(await world.result(purchaseId)).toMatchObject({
    status: 'awaiting_payment',
    payment: { status: 'failed', failure: 'declined' },
    lines: [{ productId: null }],
  });

  const pay = (change: object = {}) =>
    runAs(host, owner, payPurchaseVerb, {
      ...{ organizationId, purchaseId, kind: null, paymentMethodId: good, usePrepaid: false },
      ...{ idempotencyKey: randomUUID(), ...change },
    });
  const key = randomUUID();
  const [first, second] = [await pay({ idempotencyKey: key }), await pay({ idempotencyKey: key })];
  expect(second).toEqual(first);
  // While the provider has not answered, nobody pays a second time.
  expect(await outcomeOf(pay())).toBe('payment.under_way');
  await charge(host, organizationId, first.paymentId);
  await charge(host, organizationId, first.paymentId);
  expect(await world.result(purchaseId)).toMatchObject({ status: 'provisioning', invoice: { dueMinor: 0 } });
  expect(await outcomeOf(pay())).toBe('purchase.not_open');
  await provisionProducts(host, { organizationId, id: purchaseId });
  const products = await host.db
    .selectFrom('product')
    .select(['state', 'plan'])
    .where('organizationId', '=', organizationId)
    .execute();
  expect(products).toEqual([{ state: 'active', plan: 'pro' }]);
  const { paymentMethodId } = await host.db
    .selectFrom('subscription')
    .select('paymentMethodId')
    .where('organizationId', '=', organizationId)
    .executeTakeFirstOrThrow();
  // Renewals go on by what worked.
  expect(paymentMethodId).toBe(good);
});
