import { purchaseOpenDays } from '@atrium/contracts/purchase/purchase-types';
import { expect, test } from 'vitest';
import { hostingPro, orderWorld } from '../../test/order-world.ts';
import { addMember, createPerson, mailsTo, runAs, type TestHost, useTestHost } from '../../test/test-host.ts';
import { lapsePurchases } from '../jobs/lapse-purchases.ts';
import { provisionProducts } from '../jobs/provision-products.ts';
import { cancelPurchaseVerb } from './cancel-purchase.ts';

const host = useTestHost();

const told = async (at: TestHost, email: string) =>
  (await mailsTo(at.db, email)).filter(({ template }) => template === 'purchase');

/** An order that waits for a bank transfer, with colleagues who do and do not look after the accounting. */
async function ordered() {
  const world = await orderWorld(host());
  const { organizationId } = world;
  const [administrator, collaborator] = [await createPerson(host()), await createPerson(host())];
  await addMember(host(), organizationId, administrator, 'administrator');
  await addMember(host(), organizationId, collaborator, 'collaborator');
  await world.add(hostingPro);
  await world.pay('bank_transfer');
  const { purchaseId } = await world.place();
  return { ...world, administrator, collaborator, purchaseId };
}

test('MEM-4: an order that is cancelled is told once, to whoever looks after the accounting, with who cancelled it', async () => {
  const { owner, administrator, collaborator, organizationId, purchaseId } = await ordered();
  const cancel = () => runAs(host(), owner, cancelPurchaseVerb, { organizationId, purchaseId });
  await cancel();
  await cancel();
  for (const { email } of [owner, administrator])
    expect(await told(host(), email)).toMatchObject([
      {
        content: {
          ...{ kind: 'cancelled', organizationName: 'Test Company', day: '2026-03-01' },
          products: [{ name: 'Website', plan: 'Pro', through: null }],
          link: `https://portal.example/o/${organizationId}/orders/${purchaseId}`,
        },
      },
    ]);
  expect(await told(host(), collaborator.email)).toEqual([]);
});

test('MEM-4: whoever does not want to hear of cancelled orders hears of none', async () => {
  const { owner, administrator, organizationId, purchaseId } = await ordered();
  await host()
    .db.insertInto('contactPreference')
    .values({
      ...{
        organizationId,
        accountId: administrator.id,
        event: 'order_cancelled',
        byEmail: false,
        bySms: false,
      },
    })
    .execute();
  await runAs(host(), owner, cancelPurchaseVerb, { organizationId, purchaseId });
  expect(await told(host(), administrator.email)).toEqual([]);
  expect(await told(host(), owner.email)).toHaveLength(1);
});

test('CART-5: an order that lapses unpaid is told once, however often the job runs', async () => {
  const { owner } = await ordered();
  const late: TestHost = {
    ...host(),
    now: () => new Date(host().now().getTime() + (purchaseOpenDays + 1) * 86_400_000),
  };
  await lapsePurchases(late);
  await lapsePurchases(late);
  expect(await told(host(), owner.email)).toMatchObject([{ content: { kind: 'lapsed' } }]);
});

test('MEM-4: what was ordered and is set up is told once, with the last day that is paid', async () => {
  const world = await orderWorld(host());
  const { owner, organizationId } = world;
  await world.add({ ...hostingPro, trial: true });
  const { purchaseId } = await world.place();
  const job = { organizationId, id: purchaseId };
  await Promise.all([provisionProducts(host(), job), provisionProducts(host(), job)]);
  await provisionProducts(host(), job);
  const mails = await told(host(), owner.email);
  expect(mails).toMatchObject([
    {
      content: {
        kind: 'activated',
        products: [{ name: 'Website', plan: 'Pro', through: expect.stringMatching(/^2026-0[34]-\d\d$/) }],
        link: `https://portal.example/o/${organizationId}/products`,
      },
    },
  ]);
});
