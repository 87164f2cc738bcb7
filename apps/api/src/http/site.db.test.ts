import { createServer, request as httpRequest, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { createPerson } from '@atrium/core/test/test-host';
import { createDatabase } from '@atrium/db/client/create-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { query, send, useTestApp } from '../../test/test-app.ts';
import { clientAddress } from './client-address.ts';
import { isReady } from './health.ts';
import { type Listening, listen } from './listen.ts';

const app = useTestApp();
const withToken = useTestApp({ METRICS_TOKEN: 'a-token-of-the-scraper', TRUSTED_PROXIES: '1' });
const withSmtp = useTestApp({
  SMTP_URL: 'smtp://localhost:2525',
  SMS_WEBHOOK_URL: 'https://sms.example',
  SMS_WEBHOOK_TOKEN: 'a token of a provider',
});
const plain = useTestApp({ PUBLIC_URL: 'http://localhost:4000', TRUSTED_PROXIES: '1' });

test.each([
  '/',
  '/sign-in',
  '/o/anything/organization',
  '/favicon.svg',
  '/help/',
  '/dev/mailbox',
  '/health/live',
  '/assets/none.js',
])('NFR-5: %s comes with every security header and a policy without unsafe-inline', async (path) => {
  const { headers } = await send(app(), path);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('x-powered-by')).toBeNull();
});

test('NFR-5: over plain http on a developer’s machine, browsers are not told to insist on https', async () => {
  expect((await send(plain(), '/')).headers.get('strict-transport-security')).toBeNull();
});

test('a mail in the dev mailbox may look as it likes and can neither run nor fetch anything', async () => {
  const id = '01900000-0000-7000-8000-000000000001';
  const mail = { id, recipient: 'a@b.example', subject: 'S', text: 'T', html: '<script>1</script>' };
  await app()
    .host.db.insertInto('devMail')
    .values({ ...mail, createdAt: new Date() })
    .execute();
  const policy = (await send(app(), `/dev/mailbox/${id}/html`)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('sandbox');
  expect(policy).not.toContain('allow-scripts');
  expect(policy).not.toContain('allow-same-origin');
});

test('the dev mailbox exists only where no SMTP server is configured', async () => {
  const page = await send(app(), '/dev/mailbox');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Dev mailbox');
  // Where mails really leave, the address is an ordinary page of the portal.
  expect(await (await send(withSmtp(), '/dev/mailbox')).text()).not.toContain('Dev mailbox');
});

test.each(['none', '%00', "1' or '1'='1", '01900000-0000-7000-8000-00000000000f'])(
  'a mail that is not there: %s',
  async (id) => {
    expect((await send(app(), `/dev/mailbox/${encodeURIComponent(id)}`)).status).toBe(404);
    expect((await send(app(), `/dev/mailbox/${encodeURIComponent(id)}/html`)).status).toBe(404);
  },
);

test('NFR-4: alive and ready, then not ready while stopping, but still alive', async () => {
  expect((await send(app(), '/health/ready')).status).toBe(200);
  app().readiness.stopping = true;
  const [ready, live] = [await send(app(), '/health/ready'), await send(app(), '/health/live')];
  app().readiness.stopping = false;
  expect([ready.status, live.status]).toEqual([503, 200]);
});

test('NFR-4: not ready without a database, and it says so soon', async () => {
  const silent = createTcpServer(() => {}).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const { port } = silent.address() as AddressInfo;
  const { db, close } = createDatabase({ url: `postgres://x@127.0.0.1:${port}/x` });
  const startedAt = performance.now();
  expect(await isReady(db, { stopping: false })).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(4000);
  // Nor does a silent database keep the process from ending.
  await close();
  expect(performance.now() - startedAt).toBeLessThan(12_000);
  silent.close();
});

test.each([
  ['127.0.0.1', 200],
  ['::1', 200],
  ['::ffff:127.0.0.1', 200],
  ['192.0.2.1', 404],
  ['10.0.0.1', 404],
])('NFR-4: without a token, metrics asked for from %s answer %i', async (from, status) => {
  expect((await send(app(), '/metrics', {}, { from })).status).toBe(status);
});

test('NFR-4: nobody becomes the loopback address by saying so', async () => {
  const headers = { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' };
  expect((await send(app(), '/metrics', { headers })).status).toBe(404);
  for (const forwarded of ['127.0.0.1, 192.0.2.7', `${'127.0.0.1, '.repeat(30)}192.0.2.7`]) {
    const init = { headers: { 'x-forwarded-for': forwarded } };
    expect((await send(plain(), '/metrics', init, { from: '10.0.0.1' })).status).toBe(404);
  }
});

test('NFR-4: with a token, only the token opens the metrics', async () => {
  const scrape = async (authorization?: string) =>
    (
      await send(
        withToken(),
        '/metrics',
        { headers: authorization ? { authorization } : {} },
        { from: '127.0.0.1' },
      )
    ).status;
  expect(await scrape('Bearer a-token-of-the-scraper')).toBe(200);
  expect(await scrape()).toBe(404);
  expect(await scrape('Bearer a-token-of-the-scraper2')).toBe(404);
  expect(await scrape('Bearer ')).toBe(404);
  expect(await scrape('a-token-of-the-scraper')).toBe(404);
});

test('NFR-4: metrics count actions by name and outcome, and nothing that a client can choose', async () => {
  await query(app(), 'account.get', {});
  await send(app(), '/api/trpc/chosen.by.client');
  const text = await (await send(app(), '/metrics', {}, { from: '127.0.0.1' })).text();
  expect(text).toContain(
    'atrium_action_duration_seconds_count{action="account.get",outcome="session.required"}',
  );
  expect(text).not.toContain('chosen.by.client');
});

test.each([
  ['no proxy: the connection counts', '192.0.2.1', '1.1.1.1', 0, '192.0.2.1'],
  ['an IPv4 address in IPv6 clothes', '::ffff:192.0.2.1', null, 0, '192.0.2.1'],
  ['one proxy: the last entry counts', '10.0.0.1', '1.1.1.1, 192.0.2.1', 1, '192.0.2.1'],
  ['two proxies: the last but one', '10.0.0.1', '1.1.1.1, 192.0.2.1, 10.0.0.2', 2, '192.0.2.1'],
  ['fewer entries than proxies', '10.0.0.1', '192.0.2.1', 2, '10.0.0.1'],
  ['an empty entry', '10.0.0.1', '192.0.2.1,', 1, '10.0.0.1'],
  ['no header at all', '10.0.0.1', null, 1, '10.0.0.1'],
  [
    'more invented entries than anybody counts',
    '10.0.0.1',
    `${'1.1.1.1,'.repeat(50)}192.0.2.1`,
    1,
    '192.0.2.1',
  ],
  ['a connection that is already gone', undefined, null, 0, 'unknown'],
])('SEC-2: where a request comes from: %s', (_, socket, forwarded, proxies, expected) => {
  expect(clientAddress(socket, forwarded, proxies)).toBe(expected);
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%252e%252e%252fsecret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/help/../../secret.txt',
  '/help/%2e%2e/secret.txt',
  '/help/..%5csecret.txt',
  '//secret.txt',
  '/assets/app.js%00.html',
  '/assets/app.js.map',
  '/preload.json/',
])('NFR-5: %s leads to nothing outside the built site', async (path) => {
  const text = await (await send(app(), path)).text();
  expect(text).not.toContain('outside');
  expect(text).not.toContain('sources');
});

test.each([
  ['br, gzip', 'br', 'brotli'],
  ['gzip', 'gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'br', 'brotli'],
  ['identity', null, 'export {};'],
  ['br;q=0, gzip', 'gzip', 'gzip'],
  ['br;q=0.0, gzip; q=0', null, 'export {};'],
  ['brotli', null, 'export {};'],
  ['', null, 'export {};'],
])('a browser that accepts “%s” gets the encoding %s', async (accepted, encoding, body) => {
  const response = await send(app(), '/assets/app.js', { headers: { 'accept-encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toContain('accept-encoding');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await response.text()).toBe(body);
});

test('named by their content, assets are kept for ever; the page and everything else is asked for again', async () => {
  const kept = async (path: string) => (await send(app(), path)).headers.get('cache-control');
  expect(await kept('/assets/app.js')).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/favicon.svg', '/help/en/guide/']) expect(await kept(path)).toBe('no-cache');
});

test('a file that is missing is missing, not the portal with status 200', async () => {
  for (const path of ['/assets/gone.js', '/robots.txt', '/wp-login.php']) {
    expect((await send(app(), path)).status).toBe(404);
  }
  expect((await send(app(), '/help/nothing')).status).toBe(404);
});

test('a page whose address ends with a kind of product opens after a reload', async () => {
  for (const path of ['/shop/product.drive', '/o/anything/order/product.drive']) {
    const response = await send(app(), path);
    expect(response.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
  }
});

test.each([
  [{}, 'fr'],
  [{ 'accept-language': 'de-CH,de;q=0.9' }, 'de'],
  [{ 'accept-language': 'de', cookie: 'atrium_locale=it' }, 'it'],
  [{ 'accept-language': 'de', cookie: 'atrium_locale="><script>' }, 'de'],
])('SEC-10: the page is in the visitor’s language before any script runs: %o', async (headers, locale) => {
  const response = await send(app(), '/', { headers });
  const text = await response.text();
  if ('accept-language' in headers) expect(text).toContain(`<html lang="${locale}">`);
  expect(text).toMatch(/<noscript>\S+/);
  expect(text).not.toContain('%noscript%');
  expect(text).not.toContain('<script>');
  expect(response.headers.get('vary')).toBe('accept-language, cookie, user-agent');
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'firefox'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'edge'],
  ['"><script>alert(1)</script>', 'browsers'],
])('SEC-10: without JavaScript the page leads %s to its row of the guide', async (userAgent, row) => {
  const headers = { 'accept-language': 'es', 'user-agent': userAgent };
  const text = await (await send(app(), '/', { headers })).text();
  expect(text).toContain(`href="/help/es/cookies-and-javascript#${row}"`);
  expect(text).not.toContain('alert(1)');
});

// Over a real connection: what the in-memory requests above cannot show.

let server: Listening;
beforeAll(async () => {
  server = await listen(app().app, { HOST: '127.0.0.1', PORT: 0 });
});
afterAll(() => server.close());

test('NFR-5: a body that never says how long it is, is cut off at 1 MB', async () => {
  const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const path = '/api/trpc/session.signOut';
    const request = httpRequest(
      { port: server.port, host: '127.0.0.1', path, method: 'POST', headers },
      (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    request.on('error', reject);
    request.write('{"pad":"');
    for (let i = 0; i < 12; i += 1) request.write('x'.repeat(100_000));
    request.end('"}');
  });
  expect(answer.status).toBe(413);
  expect(JSON.parse(answer.body).error.data.code).toBe('request.too_large');
});

test.each([
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
  ['a broken line', 'GARBAGE\r\n\r\n'],
  ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX-Pad: ${'x'.repeat(100_000)}\r\n\r\n`],
  [
    'two lengths',
    'POST /api/trpc/session.signOut HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
  ],
  ['a host that is none', 'GET /health/live HTTP/1.1\r\nHost: a b c/@\r\nConnection: close\r\n\r\n'],
])('a request with %s is refused and does not end the process', async (_, text) => {
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    socket.once('data', (chunk) => {
      resolve(chunk.toString());
      socket.destroy();
    });
    socket.on('error', (error) => resolve(error.message));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect((await fetch(`http://127.0.0.1:${server.port}/health/live`)).status).toBe(200);
});

test('NFR-4: closing lets a running request finish and takes no new one', async () => {
  const { token } = await createPerson(app().host);
  const second = await listen(app().app, { HOST: '127.0.0.1', PORT: 0 });
  const url = `http://127.0.0.1:${second.port}`;
  const lock = app()
    .host.db.transaction()
    .execute(async (db) => {
      await db.selectFrom('account').select('id').forUpdate().execute();
      await new Promise((resolve) => setTimeout(resolve, 400));
    });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const running = fetch(`${url}/api/trpc/account.update`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `__Host-atrium_session=${token}` },
    body: JSON.stringify({ firstName: 'Finished' }),
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closing = second.close();
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  expect((await running).status).toBe(200);
  await Promise.all([closing, lock]);
});

test('a taken port is said in a sentence that helps', async () => {
  const taken: Server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  await expect(listen(app().app, { HOST: '127.0.0.1', PORT: port })).rejects.toThrow(
    `Port ${port} is taken by another program. Choose one with PORT, for example PORT=${port + 1}.`,
  );
  taken.close();
});

test('somebody with a session is led on from the sign-in page, and never to another site', async () => {
  const { token } = await createPerson(app().host);
  const to = async (path: string, cookie: string | null = token) => {
    const response = await send(app(), path, { redirect: 'manual' }, { token: cookie });
    return response.status === 302 ? response.headers.get('location') : response.status;
  };
  expect(await to('/sign-in')).toBe('/');
  expect(await to('/sign-up')).toBe('/');
  expect(await to('/sign-in?next=%2Fsecurity%3Fa%3D1')).toBe('/security?a=1');
  for (const evil of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/.//evil.example/x',
    '/sign-in',
  ]) {
    expect(await to(`/sign-in?next=${encodeURIComponent(evil)}`), evil).toBe('/');
  }
  expect(await to('/sign-in', null)).toBe(200);
  expect(await to('/sign-in', 'x'.repeat(43))).toBe(200);
});
