import { beforeAll, expect, test } from 'vitest';
import { balances, givePrepaid, inMoney, makeInvoice, testLine } from '../../test/money-world.ts';
import { renewalWorld } from '../../test/renewal-world.ts';
import { addMember, advance, createPerson, outcomeOf, runAs, useTestHost } from '../../test/test-host.ts';
import type { InvoiceDraftLine } from '../invoice/create-invoice.ts';
import { creditInvoice } from '../invoice/credit-invoice.ts';
import { startPayment } from '../payment/start-payment.ts';
import { getDashboardVerb } from './get-dashboard.ts';

const host = useTestHost();
const day = 86_400;

type World = Awaited<ReturnType<typeof renewalWorld>>;
let world: World;
beforeAll(async () => {
  world = await renewalWorld(host());
});

const look = (as = world.owner) =>
  runAs(host(), as, getDashboardVerb, { organizationId: world.organizationId });

const line = (productType: string | null, unitNetMinor: number): InvoiceDraftLine =>
  testLine({ productType, unitNetMinor });

/** Billed and paid on the day that the clock shows. */
async function bill(...lines: InvoiceDraftLine[]): Promise<string> {
  const { organizationId } = world;
  const { id, grossMinor } = await makeInvoice(host(), organizationId, { lines });
  await givePrepaid(host(), organizationId, Number(grossMinor));
  await inMoney(host(), organizationId, (tenant, effects) =>
    startPayment(
      tenant,
      host(),
      {
        ...{ purpose: 'invoice', invoiceIds: [id], topUp: null, prepaid: 'none', createdBy: null },
        method: { kind: 'prepaid' },
      },
      host().now(),
      effects,
    ),
  );
  return id;
}

test('nothing is billed and nothing is sold: nothing is shown', async () => {
  expect(await look()).toEqual({
    ...{ today: '2026-03-01', until: '2027-03-01', open: [], expiring: 0, expired: 0 },
    ...{ expiries: [], moreExpiries: false, spending: [] },
  });
});

test('LED-1: spending by month and type adds up to what the books call revenue, credit notes taken off', async () => {
  const { organizationId } = world;
  advance(host(), -400 * day);
  await bill(line('product.hosting', 77_700));
  advance(host(), 340 * day);
  const credited = await bill(line('product.hosting', 9000), line('product.drive', 501));
  advance(host(), 60 * day);
  await bill(line('product.hosting', 1000), line(null, 250));
  await inMoney(host(), organizationId, (tenant) =>
    creditInvoice(
      tenant,
      host(),
      { invoiceId: credited, lines: 'all', refundTo: 'prepaid', createdBy: null },
      host().now(),
    ),
  );
  const { spending } = await look();
  expect(spending.map(({ currency, months }) => [currency, months.length])).toEqual([['CHF', 12]]);
  const months = spending[0]?.months ?? [];
  expect(months.map(({ month }) => month.slice(0, 7))).toEqual([
    ...['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'],
    ...['2026-01', '2026-02', '2026-03'],
  ]);
  const of = (month: string) => months.find((one) => one.month === `${month}-01`);
  expect(of('2025-12')).toMatchObject({
    netMinor: 9501,
    types: [
      { type: 'product.drive', netMinor: 501 },
      { type: 'product.hosting', netMinor: 9000 },
    ],
  });
  // What was credited comes off in the month of the credit note.
  expect(of('2026-03')).toMatchObject({
    netMinor: 1250 - 9501,
    types: [
      { type: 'product.drive', netMinor: -501 },
      { type: 'product.hosting', netMinor: 1000 - 9000 },
      { type: null, netMinor: 250 },
    ],
  });
  for (const { netMinor, types } of months)
    expect(types.reduce((sum, one) => sum + one.netMinor, 0)).toBe(netMinor);
  const revenue = (await balances(host().db, organizationId))['revenue CHF'];
  const before = 77_700;
  expect(months.reduce((sum, { netMinor }) => sum + netMinor, 0)).toBe((revenue ?? 0) - before);
});

test('what is to be paid, and how much of it is overdue', async () => {
  const { organizationId } = world;
  await makeInvoice(host(), organizationId, { lines: [line(null, 10_000)], dueOn: '2026-03-31' });
  await makeInvoice(host(), organizationId, { lines: [line(null, 5000)], dueOn: '2026-02-28' });
  expect((await look()).open).toEqual([
    { currency: 'CHF', count: 2, dueMinor: 10_810 + 5405, overdueCount: 1, overdueMinor: 5405 },
  ]);
});

test('PROD-2, SUB-5: products in the order in which they end, with what happens then', async () => {
  const { subscribe } = world;
  const soon = await subscribe({ name: 'Soon', paidUntil: '2026-03-11', autoRenew: false });
  const later = await subscribe({ name: 'Later', paidUntil: '2026-09-01' });
  const ended = await subscribe({ name: 'Ended', paidUntil: '2026-06-01' });
  await host()
    .db.updateTable('subscription')
    .set({ terminatesOn: '2026-06-01', terminationRequestedAt: host().now() })
    .where('productId', '=', ended)
    .execute();
  await subscribe({ name: 'Gone', paidUntil: '2026-05-01', state: 'terminated' });
  await subscribe({ name: 'Expired', paidUntil: '2026-02-20', state: 'expired', autoRenew: false });
  await subscribe({ name: 'In years', paidUntil: '2028-01-01' });
  const found = await look();
  expect(found).toMatchObject({ expiring: 1, expired: 1, moreExpiries: false });
  expect(found.expiries).toEqual([
    { productId: soon, name: 'Soon', type: 'product.hosting', paidThrough: '2026-03-10', next: 'expires' },
    { productId: ended, name: 'Ended', type: 'product.hosting', paidThrough: '2026-05-31', next: 'ends' },
    { productId: later, name: 'Later', type: 'product.hosting', paidThrough: '2026-08-31', next: 'renewed' },
  ]);
});

test('PERM-4: only who may see billing, and nothing of other organizations', async () => {
  const { organizationId } = world;
  for (const role of ['collaborator', 'external_user'] as const) {
    const person = await createPerson(host());
    await addMember(host(), organizationId, person, role);
    expect(await outcomeOf(look(person))).toBe('permission.denied');
  }
  const elsewhere = await renewalWorld(host());
  const own = await runAs(host(), elsewhere.owner, getDashboardVerb, {
    organizationId: elsewhere.organizationId,
  });
  expect([own.open, own.expiries, own.spending]).toEqual([[], [], []]);
  expect(await outcomeOf(look(elsewhere.owner))).toBe('request.not_found');
});
