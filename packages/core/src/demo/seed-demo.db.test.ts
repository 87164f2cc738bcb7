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
  expect(await db.selectFrom('invoice').select('id').execute()).toHaveLength(3);
});
