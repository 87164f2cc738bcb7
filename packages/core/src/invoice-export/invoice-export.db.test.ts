import { maxInvoicesInDownload } from '@atrium/contracts/invoice/export-invoices';
import { exportDays, maxKeptExports } from '@atrium/contracts/invoice-export/start-invoice-export';
import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { exportWorld } from '../../test/export-world.ts';
import { makeInvoice, testLine } from '../../test/money-world.ts';
import {
  addMember,
  advance,
  createPerson,
  lastMailTo,
  mailsTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { exportInvoicesVerb } from '../invoice/export-invoices.ts';
import { removeExpired } from '../jobs/remove-expired.ts';
import { writeInvoiceExport } from '../jobs/write-invoice-export.ts';
import { cancelInvoiceExportVerb } from './cancel-invoice-export.ts';
import { downloadInvoiceExportVerb } from './download-invoice-export.ts';
import { listInvoiceExportsVerb } from './list-invoice-exports.ts';
import { startInvoiceExportVerb } from './start-invoice-export.ts';

const host = useTestHost();

const eventsOf = async (organizationId: string): Promise<string[]> =>
  (await organizationEvents(host().db, organizationId))
    .map(({ event }) => event)
    .filter((event) => event.startsWith('invoiceExport.'));

test('INV-6: written page by page, the file is the very one that a direct download gives', async () => {
  const { person, organizationId, start, list, write, fetchFile } = await exportWorld(host());
  for (let index = 0; index < 5; index += 1) {
    await makeInvoice(host(), organizationId, { lines: [testLine(), testLine({ vatCategory: 'reduced' })] });
    advance(host(), 1);
  }
  await makeInvoice(host(), organizationId, { dueOn: '2026-01-01' });
  const begun = await start({ states: ['open'] });
  expect(begun).toMatchObject({ state: 'waiting', invoices: 5, done: 0, byMail: false });
  await write(begun.id, 2);
  const [made] = await list();
  expect(made).toMatchObject({ id: begun.id, state: 'ready', invoices: 5, done: 5 });
  const content = await fetchFile(begun.id);
  const direct = { organizationId, locale: 'en', states: ['open'] };
  expect(content).toBe((await runAs(host(), person, exportInvoicesVerb, direct)).content);
  expect(made?.sizeBytes).toBe(Buffer.byteLength(content));
  expect(content.trim().split('\r\n')).toHaveLength(11);
  expect(await eventsOf(organizationId)).toEqual(['invoiceExport.start', 'invoiceExport.finish']);
  expect(await mailsTo(host().db, person.email)).toEqual([]);
});

test('INV-6: what somebody typed is no formula in this file either', async () => {
  const { organizationId, start, write, fetchFile } = await exportWorld(host());
  const { id: invoiceId, billTo } = await makeInvoice(host(), organizationId);
  const typed = { name: '=HYPERLINK("https://evil.example")', vatNumber: '@SUM(A1)' };
  await host()
    .db.updateTable('invoice')
    .set({ billTo: { ...(billTo as object), ...typed } })
    .where('id', '=', invoiceId)
    .execute();
  const { id } = await start();
  await write(id);
  const content = await fetchFile(id);
  expect(content).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(content).toContain(`'@SUM(A1)`);
});

test('INV-6: by mail, its person is told what is in it, and led to it behind the sign-in', async () => {
  const { person, organizationId, start, write } = await exportWorld(host());
  await makeInvoice(host(), organizationId);
  const filter = { states: ['open', 'overdue'], from: '2026-01-01', search: 'hosting' };
  const { id } = await start({ byMail: true, ...filter });
  expect(await mailsTo(host().db, person.email)).toEqual([]);
  await write(id);
  await write(id);
  expect(await mailsTo(host().db, person.email)).toHaveLength(1);
  const { template, content } = await lastMailTo(host().db, person.email);
  expect(template).toBe('invoiceExport');
  expect(content).toMatchObject({ ...filter, to: null, invoices: 1, organizationName: 'Test Company' });
  expect(content.link).toBe(`https://portal.example/o/${organizationId}/accounting/invoices?export=${id}`);
  expect(content.fileName).toMatch(/^invoices-2026-03-\d\d\.csv$/);
});

test('INV-6: nothing goes to an address that nobody has confirmed', async () => {
  const { organizationId, start } = await exportWorld(host());
  const stranger = await createPerson(host(), false);
  await addMember(host(), organizationId, stranger, 'administrator');
  expect(await outcomeOf(start({ byMail: true }, stranger))).toBe('account.identifier_unconfirmed');
  expect(await outcomeOf(start({ byMail: false }, stranger))).toBe('ok');
});

test.each(['removed', 'blocked', 'of another role'] as const)(
  'PERM-8: somebody who is %s before it is ready gets nothing, neither file nor mail',
  async (how) => {
    const { organizationId, start, write, part } = await exportWorld(host());
    for (let index = 0; index < 3; index += 1) await makeInvoice(host(), organizationId);
    const person = await createPerson(host());
    await addMember(host(), organizationId, person, 'administrator');
    const { id } = await start({ byMail: true }, person);
    const { db } = host();
    const theirs = { organizationId, accountId: person.id };
    const changes = {
      blocked: { blockedAt: host().now() },
      'of another role': { role: 'collaborator' },
    } as const;
    if (how === 'removed')
      await db
        .deleteFrom('member')
        .where((is) => is.and(theirs))
        .execute();
    else
      await db
        .updateTable('member')
        .set(changes[how])
        .where((is) => is.and(theirs))
        .execute();
    await write(id, 1);
    expect(await mailsTo(db, person.email)).toEqual([]);
    const left = await db.selectFrom('invoiceExport').select('id').where('id', '=', id).execute();
    expect(left).toEqual([]);
    expect(await outcomeOf(part(id, 0, person))).not.toBe('ok');
    expect(await eventsOf(organizationId)).toEqual(['invoiceExport.start', 'invoiceExport.withdraw']);
  },
);

test('INV-6, NFR-3: an export is of its person and its organization alone', async () => {
  const { organizationId, start, write, part } = await exportWorld(host());
  const { id } = await start();
  await write(id);
  const colleague = await createPerson(host());
  await addMember(host(), organizationId, colleague, 'administrator');
  const elsewhere = await exportWorld(host());
  expect(await runAs(host(), colleague, listInvoiceExportsVerb, { organizationId })).toEqual({ exports: [] });
  const asked = { organizationId, exportId: id };
  expect(await outcomeOf(runAs(host(), colleague, downloadInvoiceExportVerb, asked))).toBe(
    'request.not_found',
  );
  expect(await outcomeOf(elsewhere.part(id))).toBe('request.not_found');
  for (const [person, where] of [
    [colleague, organizationId],
    [elsewhere.person, elsewhere.organizationId],
  ] as const) {
    const cancel = { organizationId: where, exportId: id };
    expect(await outcomeOf(runAs(host(), person, cancelInvoiceExportVerb, cancel))).toBe('request.not_found');
  }
  expect(await outcomeOf(part(id, 1))).toBe('request.not_found');
  expect(await outcomeOf(part(id))).toBe('ok');
});

test('INV-6: cancelled in the middle, nothing more is written, sent or kept', async () => {
  const { person, organizationId, start, list, write, part } = await exportWorld(host());
  await makeInvoice(host(), organizationId);
  const { id } = await start({ byMail: true });
  expect(await outcomeOf(part(id))).toBe('request.not_found');
  await runAs(host(), person, cancelInvoiceExportVerb, { organizationId, exportId: id });
  await write(id);
  expect(await list()).toEqual([]);
  expect(await mailsTo(host().db, person.email)).toEqual([]);
  expect(await eventsOf(organizationId)).toEqual(['invoiceExport.start', 'invoiceExport.cancel']);
});

test('INV-6, PAY-5: three at a time and not one more, however they are asked for; the same key asks once', async () => {
  const { start, list } = await exportWorld(host());
  const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => outcomeOf(start())));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(3);
  expect(new Set(outcomes)).toEqual(new Set(['ok', 'invoice_export.too_many_open']));
  expect(await list()).toHaveLength(3);
  const other = await exportWorld(host());
  const idempotencyKey = newId();
  const { organizationId, person } = other;
  const input = { organizationId, idempotencyKey, locale: 'en', byMail: false };
  const first = await runAs(host(), person, startInvoiceExportVerb, input);
  const second = await runAs(host(), person, startInvoiceExportVerb, input);
  expect(second.id).toBe(first.id);
  expect(await other.list()).toHaveLength(1);
});

test('INV-6: a list that is too long for a direct download is refused there, and made in the background', async () => {
  const { person, organizationId, write, fetchFile } = await exportWorld(host());
  const { id: copied } = await makeInvoice(host(), organizationId);
  const { db } = host();
  const row = await db.selectFrom('invoice').selectAll().where('id', '=', copied).executeTakeFirstOrThrow();
  const ids = Array.from({ length: maxInvoicesInDownload }, newId);
  const copies = ids.map((id, index) => ({
    ...{ ...row, id, reference: `COPY-${index}`, referenceNumber: 1_000_000n + BigInt(index) },
    createdAt: new Date(row.createdAt.getTime() - 1000 * Math.floor(index / 3)),
  }));
  const rate = { organizationId, vatCountry: 'CH', vatCategory: 'standard', vatBasisPoints: 810 };
  for (let at = 0; at < copies.length; at += 500) {
    const some = copies.slice(at, at + 500);
    await db
      .insertInto('invoice')
      .values(some as never)
      .execute();
    const rates = some.map(({ id }) => ({ ...rate, invoiceId: id, netMinor: 990n, vatMinor: 80n }));
    await db.insertInto('invoiceVat').values(rates).execute();
  }
  const direct = runAs(host(), person, exportInvoicesVerb, { organizationId, locale: 'en' });
  const refused = await refusalOf(direct);
  expect(refused).toMatchObject({
    code: 'invoice.too_many_to_export',
    params: { max: maxInvoicesInDownload },
  });
  const input = { organizationId, idempotencyKey: newId(), locale: 'en', byMail: false };
  const { id } = await runAs(host(), person, startInvoiceExportVerb, input);
  await write(id);
  const rows = (await fetchFile(id)).trim().split('\r\n').slice(1);
  expect(new Set(rows.map((row) => row.split(',')[7])).size).toBe(maxInvoicesInDownload + 1);
});

test('INV-6: a finished one makes room for the eleventh, and goes with its file after its days', async () => {
  const { start, list, write } = await exportWorld(host());
  for (let index = 0; index <= maxKeptExports; index += 1) {
    const { id } = await start();
    await write(id);
    advance(host(), 200);
  }
  const kept = await list();
  expect(kept).toHaveLength(maxKeptExports);
  advance(host(), exportDays * 86_400);
  expect(await list()).toEqual([]);
  await removeExpired(host());
  const ids = kept.map(({ id }) => id);
  const parts = await host()
    .db.selectFrom('invoiceExportPart')
    .select('exportId')
    .where('exportId', 'in', ids)
    .execute();
  expect(parts).toEqual([]);
});

test('NFR-2: what fails again and again is given up, and its person sees it', async () => {
  const { organizationId, start, list, write } = await exportWorld(host());
  await makeInvoice(host(), organizationId);
  const { id } = await start();
  // A process with a wrong configuration, say.
  const broken = { ...host(), seller: { ...host().seller, timeZone: 'Nowhere/Land' } };
  const fail = () => writeInvoiceExport(broken, { organizationId, id });
  for (let attempt = 1; attempt < 5; attempt += 1) await expect(fail()).rejects.toThrow();
  await fail();
  expect(await list()).toMatchObject([{ id, state: 'failed' }]);
  expect(await eventsOf(organizationId)).toEqual(['invoiceExport.start', 'invoiceExport.fail']);
  await write(id);
  expect(await list()).toMatchObject([{ state: 'failed' }]);
});
