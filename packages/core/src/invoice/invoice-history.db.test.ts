import { newId } from '@atrium/db/client/new-id';
import { tenantScope } from '@atrium/db/client/scopes';
import { findInvoice } from '@atrium/db/invoice/invoice-queries';
import { readPaper } from '@atrium/documents/test/read-paper';
import { expect, test } from 'vitest';
import { givePrepaid, makeInvoice, testLine } from '../../test/money-world.ts';
import {
  addMember,
  advance,
  createPerson,
  createTestOrganization,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { createBillingAddressVerb } from '../billing-address/create-billing-address.ts';
import { startPaymentVerb } from '../payment/start-payment.ts';
import { downloadInvoiceVerb } from './download-invoice.ts';
import { exportInvoicesVerb } from './export-invoices.ts';
import { getInvoiceVerb } from './get-invoice.ts';
import { amountIn } from './list-filter.ts';
import { listInvoicesVerb } from './list-invoices.ts';
import { loadDocument } from './load-document.ts';
import { sumInvoicesVerb } from './sum-invoices.ts';

const host = useTestHost();

async function world() {
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  const list = (change: object = {}) =>
    runAs(host(), person, listInvoicesVerb, { organizationId, ...change });
  const pay = (invoiceId: string) =>
    runAs(host(), person, startPaymentVerb, {
      ...{ organizationId, idempotencyKey: newId(), invoiceIds: [invoiceId], method: { kind: 'prepaid' } },
    });
  return { person, organizationId, list, pay };
}

test('INV-4: newest first, by state, by period, by number, product and amount, with totals', async () => {
  const { person, organizationId, list, pay } = await world();
  await givePrepaid(host(), organizationId, 5_000);
  const paid = await makeInvoice(host(), organizationId, {
    lines: [testLine({ description: 'Mail service' })],
  });
  await pay(paid.id);
  advance(host(), 60);
  const overdue = await makeInvoice(host(), organizationId, { dueOn: '2026-02-20' });
  advance(host(), 60);
  const open = await makeInvoice(host(), organizationId, { lines: [testLine({ unitNetMinor: 123_400 })] });
  const ids = async (change: object) => (await list(change)).invoices.map(({ id }) => id);
  expect(await ids({})).toEqual([open.id, overdue.id, paid.id]);
  expect(await ids({ states: ['overdue'] })).toEqual([overdue.id]);
  expect(await ids({ states: ['open', 'paid'] })).toEqual([open.id, paid.id]);
  expect(await ids({ from: '2026-03-01', to: '2026-03-01' })).toHaveLength(3);
  expect(await ids({ from: '2026-03-02' })).toEqual([]);
  expect(await ids({ search: 'mail' })).toEqual([paid.id]);
  expect(await ids({ search: '2026-' })).toEqual([paid.id]);
  expect(await ids({ search: '1’333.95' })).toEqual([open.id]);
  expect(await ids({ search: '%' })).toEqual([]);
  const sum = await runAs(host(), person, sumInvoicesVerb, { organizationId, states: ['open', 'overdue'] });
  expect(sum).toEqual({
    count: 2,
    totals: [
      { currency: 'CHF', netMinor: 124_390, vatMinor: 10_075, grossMinor: 134_465, dueMinor: 134_465 },
    ],
  });
});

test('INV-4: what was invoiced is found by any part of it, whatever case and accents, however much an invoice bills', async () => {
  const { person, organizationId, list } = await world();
  const one = await makeInvoice(host(), organizationId, {
    lines: [
      testLine({ description: 'Hébergement, café-müller.example' }),
      testLine({ description: '100% uptime' }),
    ],
  });
  advance(host(), 60);
  const many = await makeInvoice(host(), organizationId, {
    lines: Array.from({ length: 60 }, (_, index) =>
      testLine({ description: `Hébergement avancé, site-${index}.example` }),
    ),
  });
  const found = async (search: string) => (await list({ search })).invoices.map(({ id }) => id);
  for (const search of ['CAFE-MULL', 'müller', 'fé-mü', 'T, café', '0%'])
    expect(await found(search), search).toEqual([one.id]);
  for (const search of ['Site-59.EXAMPLE', 'AVANCE, site-7.', 'avancé'])
    expect(await found(search)).toEqual([many.id]);
  expect(await found('hebergement')).toEqual([many.id, one.id]);
  for (const search of ['muller hebergement', 'example100', 'uptime_'])
    expect(await found(search)).toEqual([]);
  const sum = await runAs(host(), person, sumInvoicesVerb, { organizationId, search: 'hebergement' });
  expect([sum.count, sum.totals[0]?.netMinor]).toEqual([2, 62 * 990]);
});

test('API-3: pages follow each other in both directions', async () => {
  const { organizationId, list } = await world();
  for (let count = 0; count < 52; count += 1) await makeInvoice(host(), organizationId);
  const first = await list();
  expect(first.invoices).toHaveLength(50);
  expect(first.newer).toBeNull();
  const second = await list({ cursor: first.older });
  expect(second.invoices).toHaveLength(2);
  expect(second.older).toBeNull();
  const back = await list({ cursor: second.newer, direction: 'newer' });
  expect(back.invoices.map(({ id }) => id)).toEqual(first.invoices.map(({ id }) => id));
});

test('amounts are found however they are written', () => {
  for (const text of ['1234.50', '1 234,50', "1'234.50", '1.234,50', 'CHF 1’234.50'])
    expect(amountIn(text)).toBe(123_450);
  expect(amountIn('1234')).toBe(123_400);
  for (const text of ['12,345.6', 'abc', '']) expect(amountIn(text)).toBeNull();
});

test('INV-5: before it is paid the PDF is a payment request with its QR-bill, afterwards the invoice', async () => {
  const { person, organizationId, pay } = await world();
  await givePrepaid(host(), organizationId, 5_000);
  const invoice = await makeInvoice(host(), organizationId);
  const download = async () => {
    const file = await runAs(host(), person, downloadInvoiceVerb, { organizationId, invoiceId: invoice.id });
    const tenant = tenantScope(host().db, organizationId);
    const row = await findInvoice(tenant, invoice.id);
    if (!row) throw new Error('There is an invoice.');
    const { qrPayload } = await loadDocument(tenant, host(), row, host().now());
    const pages = await readPaper(Buffer.from(file.content, 'base64'), qrPayload);
    return { name: file.fileName, text: pages.join('\n'), qrPayload };
  };
  const before = await download();
  expect(before.name).toBe(`${invoice.reference}.pdf`);
  expect(before.text).toContain('Payment request');
  expect(before.qrPayload?.split('\n')).toEqual(expect.arrayContaining([invoice.reference, '10.70', 'CHF']));
  await pay(invoice.id);
  const after = await download();
  expect(after.name).toMatch(/^INV-2026-\d{6}\.pdf$/);
  expect(after.text).not.toContain('Payment request');
  expect(after.qrPayload).toBeNull();
  const view = await runAs(host(), person, getInvoiceVerb, { organizationId, invoiceId: invoice.id });
  expect(view).toMatchObject({
    state: 'paid',
    dueMinor: 0,
    payments: [{ kind: 'prepaid', status: 'succeeded' }],
  });
  expect(view.vat).toEqual([{ country: 'CH', basisPoints: 810, netMinor: 990, vatMinor: 80 }]);
});

test('INV-8: a business in the EU has its invoice as XML on its own, once it is final; nobody else has one', async () => {
  const { person, organizationId, pay } = await world();
  await givePrepaid(host(), organizationId, 50_000, 'EUR');
  await givePrepaid(host(), organizationId, 50_000);
  const checking = { ...host(), vatRegister: async () => ({ state: 'valid', consultation: '' }) as const };
  const address = await runAs(checking, person, createBillingAddressVerb, {
    ...{
      organizationId,
      name: 'Test GmbH',
      line2: '',
      street: 'Weg',
      buildingNumber: '1',
      postalCode: '10115',
    },
    ...{ town: 'Berlin', country: 'DE', vatNumber: 'DE136695976', email: '' },
  });
  const draft = { billingAddressId: address.id, currency: 'EUR' } as const;
  const european = await makeInvoice(host(), organizationId, draft);
  const swissAddress = {
    ...{ name: 'Test AG', line2: '', street: 'Weg', buildingNumber: '1', postalCode: '8000' },
  };
  const home = await runAs(host(), person, createBillingAddressVerb, {
    ...{ organizationId, ...swissAddress, town: 'Zürich', country: 'CH', vatNumber: '', email: '' },
  });
  const swiss = await makeInvoice(host(), organizationId, { billingAddressId: home.id });
  const xml = ({ id }: { readonly id: string }) =>
    runAs(host(), person, downloadInvoiceVerb, { organizationId, invoiceId: id, format: 'xml' });
  const view = ({ id }: { readonly id: string }) =>
    runAs(host(), person, getInvoiceVerb, { organizationId, invoiceId: id });
  expect((await refusalOf(xml(european))).code).toBe('request.not_found');
  await pay(european.id);
  await pay(swiss.id);
  expect((await refusalOf(xml(swiss))).code).toBe('request.not_found');
  expect([(await view(european)).electronic, (await view(swiss)).electronic]).toEqual([true, false]);
  const file = await xml(european);
  expect(file).toMatchObject({ mediaType: 'application/xml; charset=utf-8', encoding: 'utf8' });
  expect(file.fileName).toMatch(/^INV-2026-\d{6}\.xml$/);
  for (const told of ['urn:cen.eu:en16931:2017', 'DE136695976', 'Test GmbH', file.fileName.slice(0, -4)])
    expect(file.content).toContain(told);
});

test('INV-6: the export has a row per rate, begins with the mark of UTF-8, and follows the filter', async () => {
  const { person, organizationId } = await world();
  await makeInvoice(host(), organizationId, { lines: [testLine(), testLine({ vatCategory: 'reduced' })] });
  await makeInvoice(host(), organizationId, { dueOn: '2026-01-01' });
  const csv = async (change: object) =>
    (await runAs(host(), person, exportInvoicesVerb, { organizationId, locale: 'en', ...change })).content;
  expect(await csv({})).toMatch(/^\ufeff/);
  expect((await csv({})).trim().split('\r\n')).toHaveLength(4);
  expect((await csv({ states: ['overdue'] })).trim().split('\r\n')).toHaveLength(2);
});

test('INV-6: a row of the export says which days the lines of its invoice are about, both included', async () => {
  const { person, organizationId } = await world();
  const lines = [
    testLine({ serviceFrom: '2026-02-01', serviceTo: '2026-03-01' }),
    testLine({ serviceFrom: '2026-01-15', serviceTo: '2026-02-15' }),
  ];
  await makeInvoice(host(), organizationId, { lines });
  const file = await runAs(host(), person, exportInvoicesVerb, { organizationId, locale: 'en' });
  const [heads, row] = file.content.replace('\ufeff', '').split('\r\n');
  const columns = heads?.split(',') ?? [];
  const cells = row?.split(',') ?? [];
  expect([cells[columns.indexOf('Service from')], cells[columns.indexOf('Service to')]]).toEqual([
    '2026-01-15',
    '2026-02-28',
  ]);
});

test('INV-1: legal representative, administrator, and collaborator with the billing right; nobody else', async () => {
  const { organizationId } = await world();
  const invoice = await makeInvoice(host(), organizationId);
  for (const [role, right, outcome] of [
    ['administrator', false, 'ok'],
    ['collaborator', true, 'ok'],
    ['collaborator', false, 'permission.denied'],
    ['external_user', false, 'permission.denied'],
  ] as const) {
    const person = await createPerson(host());
    await addMember(host(), organizationId, person, role);
    await host()
      .db.updateTable('member')
      .set({ billingRight: right })
      .where('accountId', '=', person.id)
      .execute();
    const call = runAs(host(), person, getInvoiceVerb, { organizationId, invoiceId: invoice.id });
    if (outcome === 'ok') expect((await call).id).toBe(invoice.id);
    else expect((await refusalOf(call)).code).toBe(outcome);
  }
});
