import { randomBytes } from 'node:crypto';
import { exportWorld } from '@atrium/core/test/export-world';
import { makeInvoice } from '@atrium/core/test/money-world';
import { createPerson } from '@atrium/core/test/test-host';
import { expect, test } from 'vitest';
import { errorOf, send, useTestApp } from '../../test/test-app.ts';

const app = useTestApp();

const upload = (name: string, headers: Record<string, string> = {}) =>
  send(app(), `/api/uploads/${name}?input=%7B%7D`, { method: 'POST', body: randomBytes(9), headers });

test('SEC-9: an upload from another site is refused', async () => {
  const response = await upload('account.update', { origin: 'https://evil.example' });
  expect(await errorOf(response)).toMatchObject({ status: 403, code: 'request.cross_site' });
});

test('API-1: an upload passes the same gate as every call', async () => {
  expect(await errorOf(await upload('account.update'))).toMatchObject({
    status: 401,
    code: 'session.required',
  });
});

test.each([
  'nothing.known',
  'account',
  'account.get.more',
  '..%2Ftrpc',
  'account.get%2Caccount.get',
  '__proto__.x',
])('API-2: %s is no action that takes or answers a file', async (name) => {
  const { token } = await createPerson(app().host);
  for (const response of [
    await send(app(), `/api/uploads/${name}`, { method: 'POST', body: 'x' }, { token }),
    await send(app(), `/api/files/${name}`, {}, { token }),
  ]) {
    expect(await errorOf(response)).toMatchObject({ status: 404, code: 'request.not_found' });
  }
});

test('API-2: a query that answers no file is not handed over as one', async () => {
  const { token } = await createPerson(app().host);
  const response = await send(app(), '/api/files/account.get', {}, { token });
  expect(await errorOf(response)).toMatchObject({ status: 404, code: 'request.not_found' });
});

test('INV-6: a file in parts comes as one; without its last part it is no file', async () => {
  const { host } = app();
  const { person, organizationId, start, write, fetchFile } = await exportWorld(host);
  for (let index = 0; index < 4; index += 1) await makeInvoice(host, organizationId);
  const { id: exportId } = await start();
  await write(exportId, 1);
  const input = encodeURIComponent(JSON.stringify({ organizationId, exportId }));
  const ask = () => send(app(), `/api/files/invoiceExport.download?input=${input}`, {}, person);
  const response = await ask();
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="invoices-/);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.toString('utf8')).toBe(await fetchFile(exportId));
  await host.db
    .deleteFrom('invoiceExportPart')
    .where('exportId', '=', exportId)
    .where('position', '=', 3)
    .execute();
  await expect(ask().then((broken) => broken.arrayBuffer())).rejects.toThrow();
  const stranger = await createPerson(host);
  const refused = await send(app(), `/api/files/invoiceExport.download?input=${input}`, {}, stranger);
  expect(await errorOf(refused)).toMatchObject({ status: 404, code: 'request.not_found' });
});

test('ORG-4: an image that does not exist, and a key that is none', async () => {
  for (const key of [randomBytes(16).toString('base64url'), 'short', '..%2F..%2Fetc', "'%20or%20true"]) {
    expect((await send(app(), `/images/${key}`)).status).toBe(404);
  }
});

test('ORG-4: an image is served where nothing can run', async () => {
  const { id } = await createPerson(app().host);
  const key = randomBytes(16).toString('base64url');
  const bytes = Buffer.from('<script>alert(1)</script>');
  const createdAt = app().host.now();
  await app()
    .host.db.insertInto('image')
    .values({ key, accountId: id, mediaType: 'image/png', width: 1, height: 1, bytes, createdAt })
    .execute();
  const response = await send(app(), `/images/${key}`);
  expect(response.status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});
