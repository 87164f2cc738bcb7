import { randomBytes, randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { deflateSync } from 'node:zlib';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { createPerson, createTestOrganization } from '@atrium/core/test/test-host';
import { expect, test } from 'vitest';
import { errorOf, query, send, useTestApp } from '../../test/test-app.ts';
import { allActions, createPowerful } from '../../test/walk-actions.ts';
import { listen } from '../http/listen.ts';

const app = useTestApp();

const taking = allActions
  .filter(({ file }) => file)
  .map((action): [string, AnyAction] => [action.name, action]);

const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
};

/** A PNG that says how large it is, and need not be it. */
function png(width: number, height: number, pixels: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

const script = '<script>alert(document.domain)</script>';
const svg = (content: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}</svg>`);

const files: readonly (readonly [string, Buffer])[] = [
  ['an empty file', Buffer.alloc(0)],
  ['a page', Buffer.from(`<!doctype html>${script}`)],
  ['a page that begins like a GIF', Buffer.from(`GIF89a/*${script}*/=1`)],
  ['a page behind a PNG', Buffer.concat([png(1, 1, Buffer.alloc(4)), Buffer.from(script)])],
  [
    'a page inside a JPEG',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 50]), Buffer.from(script)]),
  ],
  ['a vector with a script', svg(script)],
  ['a vector with a handler', svg('<image onload="alert(1)" href="x"/>')],
  [
    'a vector with a style sheet',
    Buffer.concat([Buffer.from('<?xml-stylesheet href="//evil.example/x"?>'), svg('')]),
  ],
  [
    'a vector with an entity',
    Buffer.from('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'),
  ],
  ['a PNG that claims to be endless', png(2 ** 31 - 1, 2 ** 31 - 1, Buffer.alloc(9))],
  ['a PNG without pixels', png(0, 0, Buffer.alloc(0))],
  ['a cut-off PNG', png(9, 9, Buffer.alloc(300)).subarray(0, 50)],
  ['a WebP of lies', Buffer.from('RIFF\xff\xff\xff\xffWEBPVP8 \xff\xff\xff\xff', 'latin1')],
  ['an archive', Buffer.from('PK\x03\x04not really', 'latin1')],
  [
    'a PDF with a script',
    Buffer.from('%PDF\x2d1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj'),
  ],
  ['a program', Buffer.from('#!/bin/sh\nid > /tmp/owned\n')],
  ['noise', randomBytes(5000)],
];

const upload = (action: AnyAction, input: object, body: Buffer, token: string, headers = {}) =>
  send(
    app(),
    `/api/uploads/${action.name}?input=${encodeURIComponent(JSON.stringify(input))}`,
    { method: 'POST', body: new Uint8Array(body), headers: { 'content-type': 'image/png', ...headers } },
    { token, from: randomUUID() },
  );

async function imagesOf(): Promise<Buffer[]> {
  const rows = await app().host.db.selectFrom('image').select('bytes').execute();
  return rows.map(({ bytes }) => bytes);
}

test.each(taking)(
  'ORG-4, NFR-5: %s: no file gets in as it came, and none makes it fail unexpectedly',
  async (_, action) => {
    const { person, inputOf } = await createPowerful(app().host, action);
    const failures = app().host.logged.filter(({ level }) => level === 'error').length;
    for (const [what, file] of files) {
      const response = await upload(action, inputOf(action), file, person.token);
      expect(response.status, what).toBeLessThan(500);
      expect(await response.text(), what).not.toMatch(/script|evil|root:/);
      await app().host.db.deleteFrom('rateLimit').execute();
    }
    for (const bytes of await imagesOf()) {
      expect(bytes.toString('latin1')).not.toMatch(/script|alert|JavaScript|ENTITY|root:/);
      expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
    }
    expect(
      app()
        .host.logged.filter(({ level }) => level === 'error')
        .slice(failures),
    ).toEqual([]);
  },
  90_000,
);

test.each(taking)(
  'NFR-5: %s: a file beyond the limit is refused, whatever its length says',
  async (_, action) => {
    const { person, inputOf } = await createPowerful(app().host, action);
    const large = Buffer.alloc((action.file?.maxBytes ?? 0) + 1);
    for (const headers of [{}, { 'content-length': '5' }, { 'content-length': String(10 ** 12) }]) {
      const response = await upload(action, inputOf(action), large, person.token, headers);
      const { status, code } = await errorOf(response);
      // Of a public action the token is looked at first, and this one opens nothing.
      if (action.scope !== 'public') expect([status, code]).toEqual([413, 'request.too_large']);
      else expect(status).toBeLessThan(500);
    }
  },
);

test.each(taking)('PERM-1: %s: nobody and strangers bring no file', async (_, action) => {
  const { person, inputOf } = await createPowerful(app().host, action);
  const input = inputOf(action);
  const stranger = await createPerson(app().host);
  await createTestOrganization(app().host, stranger);
  const before = (await imagesOf()).length;
  for (const token of ['', stranger.token]) {
    const response = await upload(action, input, png(9, 9, Buffer.alloc(252)), token);
    if (action.scope === 'organization') expect([401, 404]).toContain(response.status);
  }
  expect((await imagesOf()).length).toBe(before);
  expect((await query(app(), 'account.get', {}, { token: person.token })).status).toBe(200);
});

test('NFR-5: thirty files that trickle in keep nobody else waiting', async () => {
  const { person, inputOf } = await createPowerful(app().host, taking[0]?.[1] as AnyAction);
  const [name, action] = taking.find(([, { scope }]) => scope === 'organization') ?? [];
  if (!action) throw new Error('No action of an organization takes a file.');
  const server = await listen(app().app, { HOST: '127.0.0.1', PORT: 0 });
  const path = `/api/uploads/${name}?input=${encodeURIComponent(JSON.stringify(inputOf(action)))}`;
  const headers = { cookie: `__Host-atrium_session=${person.token}`, 'content-length': '1000' };
  const trickling = Array.from({ length: 30 }, () => {
    const request = httpRequest({ host: '127.0.0.1', port: server.port, path, method: 'POST', headers });
    request.on('error', () => {});
    request.write('x');
    return request;
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const startedAt = performance.now();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => query(app(), 'account.get', {}, { token: person.token })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(performance.now() - startedAt).toBeLessThan(5000);
  for (const request of trickling) request.destroy();
  await server.close();
});

const answering = allActions
  .filter(({ kind, scope }) => kind === 'query' && scope === 'organization')
  .map((action): [string, AnyAction] => [action.name, action]);

test.each(answering)('NFR-3, ORG-6: %s: nothing of another organization is downloaded', async (_, action) => {
  const { person, inputOf } = await createPowerful(app().host, action);
  const stranger = await createPerson(app().host);
  await createTestOrganization(app().host, stranger);
  const path = `/api/files/${action.name}?input=${encodeURIComponent(JSON.stringify(inputOf(action)))}`;
  expect(await errorOf(await send(app(), path, {}, { token: stranger.token }))).toMatchObject({
    ...{ status: 404, code: 'request.not_found' },
  });
  expect(await errorOf(await send(app(), path))).toMatchObject({ status: 401, code: 'session.required' });
  const { headers } = await send(app(), path, {}, { token: person.token });
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-disposition') ?? 'attachment').toMatch(/^attachment/);
});
