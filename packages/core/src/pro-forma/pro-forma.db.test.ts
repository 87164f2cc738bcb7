import { randomUUID } from 'node:crypto';
import { addDays } from '@atrium/billing/date/calendar-date';
import { decimalFromMinor } from '@atrium/billing/money/minor';
import { tenantScope } from '@atrium/db/client/scopes';
import { findProForma } from '@atrium/db/pro-forma/pro-forma-queries';
import { readPaper } from '@atrium/documents/test/read-paper';
import { expect, test } from 'vitest';
import { bankXml, importXml } from '../../test/bank-world.ts';
import { renewalWorld } from '../../test/renewal-world.ts';
import {
  addMember,
  createPerson,
  organizationEvents,
  outcomeOf,
  runAs,
  startTestSession,
  useTestHost,
} from '../../test/test-host.ts';
import { payRenewalsVerb } from '../renewal/pay-renewals.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { createProFormaVerb } from './create-pro-forma.ts';
import { downloadProFormaVerb, proFormaDocument } from './download-pro-forma.ts';
import { listProFormasVerb } from './list-pro-formas.ts';

const host = useTestHost();
const today = () => sellerDay(host(), host().now());

async function offered() {
  const world = await renewalWorld(host());
  const paidUntil = addDays(today(), 20);
  const productId = await world.subscribe({ paidUntil, plan: 'starter', name: 'Shop' });
  const { owner, organizationId } = world;
  const create = (idempotencyKey = randomUUID()) =>
    runAs(host(), owner, createProFormaVerb, {
      ...{ organizationId, idempotencyKey, items: [{ productId, period: 'yearly' }] },
    });
  return { ...world, productId, paidUntil, create };
}

test('INV-7: products become a pro forma with a reference and a last day; nothing is billed by it', async () => {
  const { owner, organizationId, create, invoices, subscriptionOf, productId, paidUntil } = await offered();
  const key = randomUUID();
  const { proFormas } = await create(key);
  // Starter for a year is 75.90, with 8.1 % VAT.
  expect(proFormas).toEqual([
    expect.objectContaining({
      ...{ state: 'open', currency: 'CHF', grossMinor: 8205, invoiceId: null, createdOn: today() },
      expiresOn: addDays(today(), host().seller.paymentDays),
      products: [expect.stringContaining('Shop')],
    }),
  ]);
  // PAY-5: the same intention gives the same document.
  expect(await create(key)).toEqual({ proFormas });
  const listed = await runAs(host(), owner, listProFormasVerb, { organizationId });
  expect(listed).toEqual({ proFormas });
  expect(await invoices()).toEqual([]);
  expect(await subscriptionOf(productId)).toMatchObject({ paidUntil });
  expect((await organizationEvents(host().db, organizationId)).map(({ event }) => event)).toContain(
    'proForma.create',
  );
});

test('INV-7: its PDF says that it has no value, and carries bank details and reference', async () => {
  const { owner, organizationId, create } = await offered();
  const [made] = (await create()).proFormas;
  if (!made) throw new Error('Nothing was made.');
  const file = await runAs(host(), owner, downloadProFormaVerb, { organizationId, proFormaId: made.id });
  expect(file).toMatchObject({ fileName: `${made.reference}.pdf`, mediaType: 'application/pdf' });
  const row = await findProForma(tenantScope(host().db, organizationId), made.id);
  if (!row) throw new Error('There is a pro forma.');
  const { qrPayload } = proFormaDocument(host(), row);
  expect(qrPayload?.split('\n')).toContain(made.reference);
  const pages = await readPaper(Buffer.from(file.content, 'base64'), qrPayload);
  const text = pages.join(' ').replaceAll(/\s/g, '');
  expect(text).toContain(made.reference);
  expect(text).toContain(host().seller.qrIban.replaceAll(' ', ''));
  expect(text).toMatch(/proforma/i);
});

test('INV-7: it expires, and is made only of what can be renewed, by who may', async () => {
  const { owner, organizationId, create, productId, subscribe } = await offered();
  await create();
  await host()
    .db.updateTable('proForma')
    .set({ expiresOn: addDays(today(), -1) })
    .where('organizationId', '=', organizationId)
    .execute();
  const { proFormas } = await runAs(host(), owner, listProFormasVerb, { organizationId });
  expect(proFormas).toEqual([expect.objectContaining({ state: 'expired' })]);
  const of = (items: readonly { productId: string; period: 'yearly' | 'quarterly' }[], person = owner) =>
    outcomeOf(
      runAs(host(), person, createProFormaVerb, {
        ...{ organizationId, idempotencyKey: randomUUID(), items: [...items] },
      }),
    );
  const domain = await subscribe({ paidUntil: today(), type: 'product.domain', plan: 'ch' });
  expect(await of([{ productId: domain, period: 'quarterly' }])).toBe('subscription.period_not_offered');
  expect(await of([{ productId: randomUUID(), period: 'yearly' }])).toBe('request.not_found');
  const terminatesOn = addDays(today(), 20);
  const ending = await subscribe({ paidUntil: terminatesOn });
  await host().db.updateTable('subscription').set({ terminatesOn }).where('productId', '=', ending).execute();
  expect(await of([{ productId: ending, period: 'yearly' }])).toBe('subscription.ends');
  const collaborator = await createPerson(host());
  await addMember(host(), organizationId, collaborator, 'collaborator');
  expect(await of([{ productId, period: 'yearly' }], collaborator)).toBe('permission.denied');
  const stranger = await renewalWorld(host());
  expect(await of([{ productId, period: 'yearly' }], stranger.owner)).toBe('request.not_found');
});

const outcomesOf = async (organizationId: string) =>
  (
    await host()
      .db.selectFrom('bankTransaction')
      .select('outcome')
      .where('organizationId', '=', organizationId)
      .orderBy('id')
      .execute()
  ).map(({ outcome }) => outcome);

test('INV-7, PAY-3: its exact money makes it an invoice and renews the product, once', async () => {
  const { owner, organizationId, create, subscriptionOf, productId, paidUntil, invoices } = await offered();
  const [made] = (await create()).proFormas;
  if (!made) throw new Error('Nothing was made.');
  const amount = decimalFromMinor(made.grossMinor);
  const entry = (bankReference: string) => ({ amount, reference: made.reference, bankReference });
  await importXml(host(), owner.id, bankXml({ entries: [entry('PF1'), entry('PF2')] }));
  const [invoice, ...others] = await invoices();
  expect(others).toEqual([]);
  expect(invoice).toMatchObject({ status: 'paid', origin: 'renewal', reference: made.reference });
  expect((await subscriptionOf(productId)).paidUntil).toBe(addDays(paidUntil, 365));
  const { proFormas } = await runAs(host(), owner, listProFormasVerb, { organizationId });
  expect(proFormas).toEqual([expect.objectContaining({ state: 'paid', invoiceId: invoice?.id })]);
  // The same reference again, as by a standing order: on the prepaid account, and told.
  expect(await outcomesOf(organizationId)).toEqual(['matched', 'prepaid_not_open']);
});

test('INV-7, PAY-3: another amount, or a product that was renewed since, goes to the prepaid account and is told', async () => {
  const { owner, organizationId, create, subscriptionOf, productId, invoices, fill } = await offered();
  const [made] = (await create()).proFormas;
  if (!made) throw new Error('Nothing was made.');
  const { reference, grossMinor } = made;
  const pay = (amountMinor: number, bankReference: string) =>
    importXml(
      host(),
      owner.id,
      bankXml({ entries: [{ amount: decimalFromMinor(amountMinor), reference, bankReference }] }),
    );
  await pay(grossMinor - 1, 'PF3');
  await fill(10_000);
  await runAs(host(), owner, payRenewalsVerb, {
    ...{ organizationId, items: [{ productId, period: 'yearly' as const }] },
    ...{ idempotencyKey: randomUUID(), acceptedTotalMinor: grossMinor, method: { kind: 'prepaid' as const } },
  });
  const renewed = await subscriptionOf(productId);
  await pay(grossMinor, 'PF4');
  expect(await outcomesOf(organizationId)).toEqual(['prepaid_wrong_reference', 'prepaid_wrong_reference']);
  expect((await subscriptionOf(productId)).paidUntil).toBe(renewed.paidUntil);
  expect(await invoices()).toHaveLength(1);
  const { proFormas } = await runAs(host(), owner, listProFormasVerb, { organizationId });
  expect(proFormas).toEqual([expect.objectContaining({ state: 'open' })]);
});

/** Where the days of an organization end (SUB-2). */
const moveTo = (organizationId: string, timeZone: string) =>
  host().db.updateTable('organization').set({ timeZone }).where('id', '=', organizationId).execute();

test('INV-7, SUB-2: it holds until its last day ends where the organization is, and so long money is in time', async () => {
  const start = host().now();
  const payable = async (zone: string, made: string) => {
    host().clock.now = new Date(made);
    const world = await offered();
    await moveTo(world.organizationId, zone);
    const [proForma] = (await world.create()).proFormas;
    if (!proForma) throw new Error('Nothing was made.');
    const { owner, organizationId } = world;
    const stateAt = async (moment: string) => {
      host().clock.now = new Date(moment);
      owner.token = await startTestSession(host(), owner, false);
      return (await runAs(host(), owner, listProFormasVerb, { organizationId })).proFormas[0]?.state;
    };
    const pay = async (bookedOn: string) => {
      const { reference, grossMinor } = proForma;
      const entry = {
        amount: decimalFromMinor(grossMinor),
        reference,
        bankReference: randomUUID(),
        bookedOn,
      };
      await importXml(host(), owner.id, bankXml({ entries: [entry] }));
      return (await world.invoices()).length;
    };
    return { proForma, stateAt, pay };
  };
  expect(host().seller.paymentDays).toBe(30);

  // In Zurich it is the 2nd of June already.
  const west = await payable('Pacific/Pago_Pago', '2026-06-02T08:00:00Z');
  expect(west.proForma.expiresOn).toBe('2026-07-01');
  expect(await west.stateAt('2026-07-02T10:59:59Z')).toBe('open');
  expect(await west.stateAt('2026-07-02T11:00:00Z')).toBe('expired');
  expect(await west.pay('2026-07-03')).toBe(0);
  expect(await west.pay('2026-07-02')).toBe(1);

  const east = await payable('Pacific/Kiritimati', '2026-06-01T12:00:00Z');
  expect(east.proForma.expiresOn).toBe('2026-07-02');
  expect(await east.stateAt('2026-07-02T09:59:59Z')).toBe('open');
  expect(await east.stateAt('2026-07-02T10:00:00Z')).toBe('expired');
  expect(await east.pay('2026-07-02')).toBe(1);
  host().clock.now = start;
});
