import { systemScope } from '@atrium/db/client/scopes';
import { takeDueSubscriptions } from '@atrium/db/renewal/renewal-run-queries';
import { expect, test } from 'vitest';
import { useTestHost } from '../../test/test-host.ts';
import { auditBooks } from '../jobs/audit-books.ts';
import { seedDemo } from './seed-demo.ts';
import { createSimulatedProvider } from './simulated-provider.ts';

const host = useTestHost();

test('LED-3: the demonstration has invoices in every state, prepaid money and a card, and its books agree', async () => {
  const provided = { ...host(), paymentProviders: [createSimulatedProvider(host())] };
  await seedDemo(provided);
  const { db } = host();
  const invoices = await db
    .selectFrom('invoice')
    .select(['status', 'dueOn'])
    // The others are of the periods that the demonstration's products have behind them.
    .where('dueOn', '>=', '2026-02-19')
    .orderBy('status')
    .orderBy('dueOn')
    .execute();
  expect(invoices).toEqual([
    { status: 'open', dueOn: '2026-02-19' },
    { status: 'open', dueOn: '2026-03-21' },
    { status: 'paid', dueOn: '2026-03-31' },
  ]);
  const balance = await db
    .selectFrom('ledgerAccount')
    .select('balanceMinor')
    .where('kind', '=', 'prepaid')
    .executeTakeFirstOrThrow();
  // 250.00 less 96.00 with 8.1 % VAT.
  expect(balance.balanceMinor).toBe(14_622n);
  expect(await db.selectFrom('paymentMethod').select('name').execute()).toEqual([{ name: 'Demo Card 4242' }]);
  expect((await auditBooks(host())).filter(({ count }) => count > 0)).toEqual([]);

  await seedDemo(provided);
  // With those of the products' periods.
  expect(await db.selectFrom('invoice').select('id').execute()).toHaveLength(9);
});

test('SUB-7: some of its products are to be renewed soon, and a fresh installation reminds nobody at once', async () => {
  const { db } = host();
  const rows = await db
    .selectFrom('subscription')
    .innerJoin('product', 'product.id', 'subscription.productId')
    .select(['product.name', 'product.state', 'subscription.paidUntil', 'subscription.autoRenew'])
    .orderBy('subscription.paidUntil')
    .execute();
  expect(rows).toEqual([
    { name: 'Demo mail', state: 'expiring', paidUntil: '2026-03-13', autoRenew: false },
    { name: 'Demo backup', state: 'expiring', paidUntil: '2026-03-21', autoRenew: false },
    { name: 'Demo drive', state: 'active', paidUntil: '2026-04-10', autoRenew: true },
    { name: 'demo.example', state: 'active', paidUntil: '2026-04-15', autoRenew: false },
    { name: 'Demo website', state: 'active', paidUntil: '2026-07-29', autoRenew: true },
    { name: 'Demo premium support', state: 'active', paidUntil: '2026-10-27', autoRenew: true },
  ]);
  expect(await takeDueSubscriptions(systemScope(db), host().now(), 10)).toEqual([]);
});
