import { addDays } from '@atrium/billing/date/calendar-date';
import { decimalFromMinor } from '@atrium/billing/money/minor';
import { expect, test } from 'vitest';
import { bankXml, importXml } from '../../test/bank-world.ts';
import { balances, inMoney } from '../../test/money-world.ts';
import { renewalWorld } from '../../test/renewal-world.ts';
import { refusalOf, useTestHost } from '../../test/test-host.ts';
import { createInvoice } from '../invoice/create-invoice.ts';
import { auditBooks } from '../jobs/audit-books.ts';
import { withdrawEnded } from '../jobs/lapse-changes.ts';
import { draftRenewals } from '../renewal/draft-renewals.ts';
import { sellerDay } from '../seller/seller-day.ts';

const host = useTestHost();

/** One invoice for several products, to be paid by bank transfer. */
async function worldOf(products: number) {
  const world = await renewalWorld(host());
  const { organizationId, tenant, subscribe } = world;
  const paidUntil = addDays(sellerDay(host(), host().now()), 20);
  const ids: string[] = [];
  for (let index = 0; index < products; index += 1)
    ids.push(await subscribe({ paidUntil, name: `Site ${index}` }));
  const items = ids.map((productId) => ({ productId, period: 'yearly' as const, billingAddressId: null }));
  const [draft] = await draftRenewals(tenant, host(), items, false);
  if (!draft) throw new Error('There is something to renew.');
  const invoice = await inMoney(host(), organizationId, (inside) =>
    createInvoice(inside, host(), { ...draft, dueOn: paidUntil }, host().now()),
  );
  const end = (productId: string) =>
    host()
      .db.updateTable('product')
      .set({ state: 'terminated' })
      .where('organizationId', '=', organizationId)
      .where('id', '=', productId)
      .execute();
  const pay = (sequence: number) =>
    importXml(
      host(),
      world.owner.id,
      bankXml({
        sequence,
        entries: [
          {
            amount: decimalFromMinor(invoice.grossMinor),
            reference: invoice.reference,
            bankReference: `LATE ${invoice.referenceNumber}`,
          },
        ],
      }),
    );
  const mails = async () =>
    (
      await host()
        .db.selectFrom('outboxMail')
        .select('content')
        .where('recipient', '=', world.owner.email)
        .where('template', '=', 'bankMoney')
        .execute()
    ).map(({ content }) => content as { reason: string; amountMinor: number });
  return { ...world, ids, invoice, end, pay, mails, paidUntil };
}

const faults = async () => (await auditBooks(host())).filter(({ count }) => count > 0);

test('PAY-3: money that comes for a product that has ended meanwhile is on the prepaid account, and the customer is told', async () => {
  const { ids, invoice, end, pay, mails, invoices, organizationId, subscriptionOf, paidUntil } =
    await worldOf(1);
  await end(ids[0] ?? '');
  await pay(1);
  expect((await balances(host().db, organizationId))['prepaid CHF']).toBe(invoice.grossMinor);
  expect(await mails()).toMatchObject([{ reason: 'ended', amountMinor: invoice.grossMinor }]);
  expect(await subscriptionOf(ids[0] ?? '')).toMatchObject({ paidUntil, state: 'terminated' });
  expect(await invoices()).toMatchObject([
    { kind: 'invoice', status: 'refunded' },
    { kind: 'credit_note', status: 'paid' },
  ]);
  expect(await faults()).toEqual([]);
});

test('PAY-3: of an invoice for two products one of which has ended, the other is renewed and the rest is on the prepaid account', async () => {
  const { ids, invoice, end, pay, mails, organizationId, subscriptionOf, invoices, paidUntil } =
    await worldOf(2);
  const [ended = '', running = ''] = ids;
  await end(ended);
  await withdrawEnded(host(), organizationId, ended);
  await pay(2);
  const half = Math.round(invoice.grossMinor / 2);
  const { 'prepaid CHF': prepaid } = await balances(host().db, organizationId);
  expect(Math.abs((prepaid ?? 0) - half)).toBeLessThanOrEqual(1);
  expect(await mails()).toMatchObject([{ reason: 'ended', amountMinor: prepaid }]);
  expect(await subscriptionOf(ended)).toMatchObject({ paidUntil });
  expect((await subscriptionOf(running)).paidUntil > paidUntil).toBe(true);
  expect((await invoices())[0]).toMatchObject({
    status: 'partly_refunded',
    paidMinor: BigInt(invoice.grossMinor),
  });
  // What the bank tells once more changes nothing.
  await pay(3);
  expect((await balances(host().db, organizationId))['prepaid CHF']).toBe(prepaid);
  expect(await faults()).toEqual([]);
});

test('PAY-3: money for an invoice that was withdrawn with its product is on the prepaid account, and the customer is told', async () => {
  const { ids, invoice, end, pay, mails, organizationId, invoices } = await worldOf(1);
  await end(ids[0] ?? '');
  await withdrawEnded(host(), organizationId, ids[0] ?? '');
  await pay(4);
  expect(await invoices()).toMatchObject([{ status: 'cancelled', paidMinor: 0n }]);
  expect((await balances(host().db, organizationId))['prepaid CHF']).toBe(invoice.grossMinor);
  expect(await mails()).toMatchObject([{ reason: 'not_open', amountMinor: invoice.grossMinor }]);
  expect(await faults()).toEqual([]);
});

test('INV-7: a product that has ended is offered no further period, so that money for its pro forma goes to the prepaid account', async () => {
  const { ids, end, tenant } = await worldOf(1);
  const [productId = ''] = ids;
  await end(productId);
  await withdrawEnded(host(), tenant.organizationId, productId);
  const items = [{ productId, period: 'yearly' as const, billingAddressId: null }];
  expect(await refusalOf(draftRenewals(tenant, host(), items, false))).toMatchObject({
    code: 'request.not_found',
  });
});
