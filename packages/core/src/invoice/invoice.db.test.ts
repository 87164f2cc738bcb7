import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import {
  balances,
  givePrepaid,
  inMoney,
  makeInvoice,
  readInvoice,
  testLine,
} from '../../test/money-world.ts';
import { createPerson, createTestOrganization, refusalOf, useTestHost } from '../../test/test-host.ts';
import { startPayment } from '../payment/start-payment.ts';
import { cancelInvoice } from './cancel-invoice.ts';
import { creditInvoice } from './credit-invoice.ts';
import { finaliseInvoice } from './finalise-invoice.ts';

const host = useTestHost();

async function world() {
  const organizationId = await createTestOrganization(host(), await createPerson(host()));
  return organizationId;
}

type Org = Awaited<ReturnType<typeof world>>;

const payFromPrepaid = (organizationId: Org, invoiceId: string, at = host()) =>
  inMoney(at, organizationId, (tenant, effects) =>
    startPayment(
      tenant,
      at,
      {
        ...{ purpose: 'invoice', invoiceIds: [invoiceId], topUp: null, prepaid: 'none', createdBy: null },
        method: { kind: 'prepaid' },
      },
      at.now(),
      effects,
    ),
  );

const product = async (organizationId: Org) => {
  const id = newId();
  await host()
    .db.insertInto('product')
    .values({ organizationId, id, type: 'hosting', name: 'site.example', createdAt: host().now() } as never)
    .execute();
  return id;
};

test('LED-1: three lines of 9.90 at 8.1 % bear 2.41, rounded once; the reference is there, the number is not', async () => {
  const organizationId = await world();
  const invoice = await makeInvoice(host(), organizationId, { lines: [testLine(), testLine(), testLine()] });
  expect(invoice).toMatchObject({ netMinor: 2970, vatMinor: 241, grossMinor: 3211, numberText: null });
  expect(invoice.reference).toMatch(/^\d{27}$/);
  expect(await balances(host().db, organizationId)).toEqual({});
});

test('INV-9: a rate that changes within a period makes a line per rate, and the parts add up', async () => {
  const organizationId = await world();
  const days = { serviceFrom: '2023-12-01', serviceTo: '2024-02-01', unitNetMinor: 6200 };
  const invoice = await makeInvoice(host(), organizationId, { lines: [testLine(days)] });
  const lines = await host()
    .db.selectFrom('invoiceLine')
    .selectAll()
    .where('invoiceId', '=', invoice.id)
    .orderBy('position')
    .execute();
  expect(lines.map(({ netMinor, vatBasisPoints }) => [netMinor, vatBasisPoints])).toEqual([
    [3100n, 770],
    [3100n, 810],
  ]);
  expect(invoice.vatMinor).toBe(239 + 251);
});

test('INV-2: paid from the prepaid account, an invoice is booked, gets its number and never changes again', async () => {
  const organizationId = await world();
  const invoice = await makeInvoice(host(), organizationId, { lines: [testLine({ unitNetMinor: 10_000 })] });
  await givePrepaid(host(), organizationId, 20_000);
  const payment = await payFromPrepaid(organizationId, invoice.id);
  expect(payment).toMatchObject({ status: 'succeeded', amountMinor: 0, prepaidMinor: 10_810 });
  const stored = await readInvoice(host().db, invoice.id);
  expect(stored).toMatchObject({ status: 'paid', paidMinor: 10_810n });
  expect(stored.numberText).toMatch(/^INV-2026-\d{6}$/);
  expect(await balances(host().db, organizationId)).toEqual({
    ...{ 'bank CHF': -20_000, 'prepaid CHF': 9190, 'revenue CHF': 10_000, 'vat CH:810 CHF': 810 },
  });
  const change = host().db.updateTable('invoice').set({ dueOn: '2030-01-01' }).where('id', '=', invoice.id);
  await expect(change.execute()).rejects.toThrow('an issued invoice does not change');
  await expect(host().db.deleteFrom('invoice').where('id', '=', invoice.id).execute()).rejects.toThrow();
  await expect(
    host()
      .db.updateTable('invoiceLine')
      .set({ description: 'x' })
      .where('invoiceId', '=', invoice.id)
      .execute(),
  ).rejects.toThrow();
  expect((await refusalOf(payFromPrepaid(organizationId, invoice.id))).code).toBe('payment.nothing_due');
});

test('the same day of a product is billed once, and free again after a cancellation', async () => {
  const organizationId = await world();
  const productId = await product(organizationId);
  const line = testLine({ productId, serviceFrom: '2026-03-01', serviceTo: '2026-04-01' });
  const first = await makeInvoice(host(), organizationId, { lines: [line] });
  const overlapping = testLine({ productId, serviceFrom: '2026-03-31', serviceTo: '2026-05-01' });
  const refusal = await refusalOf(makeInvoice(host(), organizationId, { lines: [overlapping] }));
  expect(refusal.code).toBe('invoice.already_billed');
  await inMoney(host(), organizationId, (tenant) => cancelInvoice(tenant, host(), first.id, host().now()));
  expect(await readInvoice(host().db, first.id)).toMatchObject({ status: 'cancelled', numberText: null });
  await makeInvoice(host(), organizationId, { lines: [overlapping] });
});

test('a final invoice is corrected by a credit note only; partial ones add up to it exactly (INV-2, PAY-4)', async () => {
  const organizationId = await world();
  const productId = await product(organizationId);
  const line = testLine({
    productId,
    serviceFrom: '2026-03-01',
    serviceTo: '2026-04-01',
    unitNetMinor: 1_001,
  });
  const invoice = await makeInvoice(host(), organizationId, { lines: [line] });
  await givePrepaid(host(), organizationId, 1_082);
  await payFromPrepaid(organizationId, invoice.id);
  const cancel = inMoney(host(), organizationId, (tenant) =>
    cancelInvoice(tenant, host(), invoice.id, host().now()),
  );
  expect((await refusalOf(cancel)).code).toBe('invoice.is_final');
  const credit = (netMinor: number, releaseFrom: string | null = null) =>
    inMoney(host(), organizationId, (tenant) =>
      creditInvoice(
        tenant,
        host(),
        {
          ...{ invoiceId: invoice.id, refundTo: 'prepaid', createdBy: null },
          lines: [{ position: 1, netMinor, releaseFrom }],
        },
        host().now(),
      ),
    );
  const first = await credit(500, '2026-03-16');
  expect(first).toMatchObject({ netMinor: 500, vatMinor: 41, kind: 'credit_note' });
  expect(first.numberText).toMatch(/^CRN-2026-/);
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({
    status: 'partly_refunded',
    refundedMinor: 541n,
  });
  // Only the days given back are free.
  const free = testLine({ productId, serviceFrom: '2026-03-16', serviceTo: '2026-04-01' });
  await makeInvoice(host(), organizationId, { lines: [free] });
  const kept = testLine({ productId, serviceFrom: '2026-03-15', serviceTo: '2026-03-16' });
  expect((await refusalOf(makeInvoice(host(), organizationId, { lines: [kept] }))).code).toBe(
    'invoice.already_billed',
  );
  const second = await credit(501);
  expect(first.vatMinor + second.vatMinor).toBe(invoice.vatMinor);
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({
    status: 'refunded',
    creditedMinor: 1082n,
  });
  expect((await refusalOf(credit(1))).code).toBe('invoice.credit_too_high');
  expect(await balances(host().db, organizationId)).toEqual({ 'bank CHF': -1082, 'prepaid CHF': 1082 });
});

test('a partly paid invoice that is cancelled gives its money back and leaves the books even', async () => {
  const organizationId = await world();
  const invoice = await makeInvoice(host(), organizationId, { lines: [testLine({ unitNetMinor: 10_000 })] });
  await givePrepaid(host(), organizationId, 4_000);
  await inMoney(host(), organizationId, (tenant, effects) =>
    startPayment(
      tenant,
      host(),
      {
        ...{ purpose: 'invoice', invoiceIds: [invoice.id], topUp: null, prepaid: 'partly', createdBy: null },
        method: { kind: 'bank_transfer' },
      },
      host().now(),
      effects,
    ),
  );
  expect(await readInvoice(host().db, invoice.id)).toMatchObject({
    status: 'partly_paid',
    paidMinor: 4000n,
    numberText: null,
  });
  await inMoney(host(), organizationId, (tenant) => cancelInvoice(tenant, host(), invoice.id, host().now()));
  expect(await balances(host().db, organizationId)).toEqual({ 'bank CHF': -4000, 'prepaid CHF': 4000 });
});

test('INV-2: a seller who numbers at issue has a final invoice from the start', async () => {
  const organizationId = await world();
  const seller = { ...host().seller, numberAt: 'issue' } as const;
  const invoice = await makeInvoice({ ...host(), seller }, organizationId);
  expect(invoice.numberText).toMatch(/^INV-2026-/);
  expect(await balances(host().db, organizationId)).toMatchObject({ 'receivable CHF': -1070 });
});

test('INV-2: numbers have no gap when many are drawn at once and a third is rolled back', async () => {
  const at = { ...host(), seller: { ...host().seller, invoiceSeries: 'RACE' } };
  const organizations = [await world(), await world(), await world()];
  const invoices = await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const organizationId = organizations[index % 3] as Org;
      return { organizationId, invoice: await makeInvoice(at, organizationId), fails: index % 3 === 1 };
    }),
  );
  await Promise.all(
    invoices.map(({ organizationId, invoice, fails }) =>
      inMoney(at, organizationId, async (tenant) => {
        await finaliseInvoice(tenant, at, invoice, at.now());
        if (fails) throw new Error('rolled back');
      }).catch((error: Error) => expect(error.message).toBe('rolled back')),
    ),
  );
  const rows = await host()
    .db.selectFrom('invoice')
    .select('number')
    .where('series', '=', 'RACE')
    .orderBy('number')
    .execute();
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});
