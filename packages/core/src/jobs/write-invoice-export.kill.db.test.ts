import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { exportWorld } from '../../test/export-world.ts';
import { makeInvoice } from '../../test/money-world.ts';
import { testDatabaseUrl } from '../../test/test-database-url.ts';
import { advance, mailsTo, organizationEvents, useTestHost } from '../../test/test-host.ts';
import { startWorkerProcess } from '../../test/worker-process.ts';
import { writeInvoiceExport } from './write-invoice-export.ts';

const host = useTestHost();
const invoices = 50;
const rounds = 3;
const longestLife = 60;

test(`NFR-2, INV-6: two workers, killed ${rounds * 2} times at random, make one file with each invoice once, and one mail`, {
  timeout: 200_000,
}, async () => {
  const { person, organizationId, start, list, fetchFile } = await exportWorld(host());
  for (let index = 0; index < invoices; index += 1) {
    await makeInvoice(host(), organizationId);
    if (index % 7 === 0) advance(host(), 1);
  }
  const { id } = await start({ byMail: true });
  const url = await testDatabaseUrl(host().db);
  const file = join(import.meta.dirname, 'write-invoice-export.fixture.ts');
  const worker = () => startWorkerProcess(file, [url, host().now().toISOString(), organizationId, id]);
  const reached: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const workers = await Promise.all([worker(), worker()]);
    await Promise.all(
      workers.map(async ({ child, ended }) => {
        await sleep(Math.random() * longestLife);
        child.kill('SIGKILL');
        await ended;
      }),
    );
    reached.push((await list())[0]?.done ?? -1);
  }
  // It never begins anew.
  expect(reached).toEqual([...reached].sort((a, b) => a - b));
  const finish = () => writeInvoiceExport(host(), { organizationId, id }, 2);
  await Promise.all([finish(), finish()]);

  expect(await list()).toMatchObject([{ id, state: 'ready', done: invoices, invoices }]);
  const content = await fetchFile(id);
  expect(content.split('\ufeff')).toHaveLength(2);
  const rows = content.trim().split('\r\n').slice(1);
  const references = rows.map((row) => row.split(',')[7]);
  expect(references).toHaveLength(invoices);
  expect(new Set(references).size).toBe(invoices);
  expect(await mailsTo(host().db, person.email)).toHaveLength(1);
  const events = await organizationEvents(host().db, organizationId);
  expect(events.filter(({ event }) => event === 'invoiceExport.finish')).toHaveLength(1);
});
