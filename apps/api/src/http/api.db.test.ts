import { randomUUID } from 'node:crypto';
import { createPerson, lastMailTo, testPassword } from '@atrium/core/test/test-host';
import { newEmail, readConfirmationMail, signUpForm } from '@atrium/core/test/visitor';
import { expect, test } from 'vitest';
import { dataOf, errorOf, mutate, query, send, tokenOf, useTestApp } from '../../test/test-app.ts';

const app = useTestApp();

const json = { 'content-type': 'application/json' };
const signOut = (headers: Record<string, string>) => mutate(app(), 'session.signOut', {}, { headers });
const signIn = (email: string, call = {}) =>
  mutate(app(), 'session.signIn', { email, password: testPassword }, { from: randomUUID(), ...call });

const firstNameOf = async (token: string) =>
  (await dataOf('account.get', await query(app(), 'account.get', {}, { token }))).account.firstName;

/** Takes a table away for a moment, so that something unforeseen happens deep inside. */
async function withBrokenStore<T>(work: () => Promise<T>): Promise<T> {
  const { schema } = app().host.db;
  await schema.alterTable('organization').renameTo('away').execute();
  try {
    return await work();
  } finally {
    await schema.alterTable('away').renameTo('organization').execute();
  }
}

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['another site whose name begins alike', { origin: 'https://portal.example.evil.example' }],
  ['another port', { origin: 'https://portal.example:8443' }],
  ['a sandboxed frame', { origin: 'null' }],
  ['a broken origin', { origin: 'portal.example' }],
  ['an empty origin', { origin: '' }],
  ['a browser that says cross-site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['a browser that says same-site, which is a sibling host', { 'sec-fetch-site': 'same-site' }],
  ['a forged mark of the browser', { 'sec-fetch-site': 'something' }],
])('SEC-9: a POST from %s is refused before anything happens', async (_, headers) => {
  const { token } = await createPerson(app().host);
  const response = await mutate(app(), 'account.update', { firstName: 'Forged' }, { token, headers });
  expect(await errorOf(response)).toMatchObject({ status: 403, code: 'request.cross_site' });
  expect(await firstNameOf(token)).toBe('Test');
});

test.each([
  ['this site', { origin: 'https://portal.example' }],
  [
    'this site, by the mark of the browser',
    { 'sec-fetch-site': 'same-origin', origin: 'https://portal.example' },
  ],
  ['a person at the address bar', { 'sec-fetch-site': 'none' }],
  ['a program without a browser', {}],
])('SEC-9: a POST from %s is let through', async (_, headers) => {
  expect((await signOut(headers)).status).toBe(200);
});

test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('SEC-9: %s changes nothing', async (method) => {
  const { token } = await createPerson(app().host);
  const input = encodeURIComponent(JSON.stringify({ firstName: 'Changed' }));
  const path = `/api/trpc/account.update?input=${input}`;
  const response = await send(app(), path, { method }, { token });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  if (method === 'GET') expect(await errorOf(response)).toMatchObject({ code: 'request.not_found' });
  expect(await firstNameOf(token)).toBe('Test');
});

test('NFR-5: a body over 1 MB is refused with a code, one below is read', async () => {
  const post = (bytes: number) =>
    send(app(), '/api/trpc/session.signOut', {
      method: 'POST',
      headers: { ...json, 'content-length': String(bytes) },
      body: `{"pad":"${'x'.repeat(bytes - 10)}"}`,
    });
  expect(await errorOf(await post(1_000_001))).toMatchObject({ status: 413, code: 'request.too_large' });
  expect((await post(1_000_000)).status).toBe(200);
});

test('NFR-5: a batch of twenty is answered, one of twenty-one refused', async () => {
  const batch = (size: number) => {
    const path = Array(size).fill('session.signOut').join(',');
    return send(app(), `/api/trpc/${path}?batch=1`, { method: 'POST', headers: json, body: '{}' });
  };
  const twenty = (await (await batch(20)).json()) as unknown[];
  expect(twenty).toHaveLength(20);
  const refused = await batch(21);
  expect(refused.status).toBe(400);
  const body = JSON.stringify(await refused.json());
  expect(body).toContain('request.invalid_input');
  expect(body).toContain(refused.headers.get('x-request-id') ?? 'none');
});

test.each([
  ['no JSON', '{"email":'],
  ['text', 'hello'],
  ['an array where an object is needed', '[]'],
  ['nothing', ''],
  ['JSON nested 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['a number', '1e999'],
  ['null', 'null'],
  ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe])],
])('API-2: a body of %s is a typed refusal that carries the request id', async (_, body) => {
  const response = await send(app(), '/api/trpc/session.signIn', { method: 'POST', headers: json, body });
  const error = await errorOf(response);
  expect(error).toMatchObject({ status: 400, code: 'request.invalid_input' });
  expect(error.requestId).toBe(response.headers.get('x-request-id'));
});

test.each([
  ['a form', 'application/x-www-form-urlencoded', 'email=a'],
  ['plain text, which a foreign form can send', 'text/plain', '{"email":"a@b.example","password":"x"}'],
  ['no type at all', '', '{}'],
])('API-2: %s is a typed refusal', async (_, type, body) => {
  const response = await send(app(), '/api/trpc/session.signIn', {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  const error = await errorOf(response);
  expect(error.status).toBeGreaterThanOrEqual(400);
  expect(error.status).toBeLessThan(500);
  expect(error.code).toBe('request.invalid_input');
  expect(error.requestId).toBe(response.headers.get('x-request-id'));
});

test.each([
  '/api/trpc/nothing.here',
  '/api/trpc/account',
  '/api/trpc/account.__proto__',
  '/api/trpc/__proto__.toString',
  '/api/trpc/constructor',
  '/api/trpc/',
  '/api/trpc',
  '/api/trpc/account.get/more',
  '/api/trpc/%00',
  '/api/other',
  '/api/',
])('API-2: the unknown path %s is a typed refusal', async (path) => {
  for (const method of ['GET', 'POST']) {
    const init = method === 'POST' ? { method, headers: json, body: '{}' } : { method };
    const response = await send(app(), path, init);
    const error = await errorOf(response);
    expect(error).toMatchObject({ status: 404, code: 'request.not_found' });
    expect(error.requestId).toBe(response.headers.get('x-request-id'));
  }
});

test('API-2: a path that cannot be decoded is a typed refusal', async () => {
  const response = await send(app(), '/api/trpc/%E0%A4%A');
  expect(await errorOf(response)).toMatchObject({ status: 400, code: 'request.invalid_input' });
});

test('SEC-9: HEAD changes nothing', async () => {
  const { token } = await createPerson(app().host);
  await send(app(), '/api/trpc/session.signOut', { method: 'HEAD' }, { token });
  expect((await query(app(), 'account.get', {}, { token })).status).toBe(200);
});

test('API-2: a refusal carries code, parameters, fields and the id of the request, and no prose', async () => {
  const response = await mutate(app(), 'session.signIn', { email: 'nobody', password: '' });
  expect(((await response.json()) as { error: unknown }).error).toEqual({
    code: -32600,
    message: 'request.invalid_input',
    data: {
      code: 'request.invalid_input',
      params: {},
      fields: [
        { path: 'email', code: 'field.invalid_email', params: {} },
        { path: 'password', code: 'field.required', params: {} },
      ],
      requestId: response.headers.get('x-request-id'),
    },
  });
});

test.each([
  ['session.required', 401, () => query(app(), 'account.get', {})],
  [
    'request.not_found',
    404,
    async () => {
      const { token } = await createPerson(app().host);
      return query(app(), 'organization.get', { organizationId: randomUUID() }, { token });
    },
  ],
  [
    'session.sudo_required',
    403,
    async () => {
      const { token } = await createPerson(app().host);
      return mutate(app(), 'session.endOthers', {}, { token });
    },
  ],
  [
    'account.confirmation_expired',
    412,
    () => mutate(app(), 'account.confirmEmail', { by: 'link', token: 'x'.repeat(43) }),
  ],
  [
    'request.rate_limited',
    429,
    async () => {
      const input = { confirmationId: randomUUID(), locale: 'en' };
      for (let i = 0; i < 6; i += 1)
        await mutate(app(), 'account.resendConfirmation', input, { from: 'one' });
      return mutate(app(), 'account.resendConfirmation', input, { from: 'one' });
    },
  ],
] as const)('API-2: %s is answered with status %i', async (code, status, call) => {
  expect(await errorOf(await call())).toMatchObject({ code, status });
});

test('API-2: what goes wrong inside leaves as one word: no stack, no SQL, no name of a table', async () => {
  const { token } = await createPerson(app().host);
  const response = await withBrokenStore(() => query(app(), 'account.get', {}, { token }));
  expect(response.status).toBe(500);
  const body = await response.text();
  expect(JSON.parse(body).error).toEqual({
    ...{ code: -32603, message: 'request.unexpected' },
    data: {
      ...{ code: 'request.unexpected', params: {}, fields: [] },
      requestId: response.headers.get('x-request-id'),
    },
  });
  expect(body).not.toMatch(/select|organization|relation|\.ts|at /i);
});

test('NFR-4: the log has the whole error under the id that the person sees', async () => {
  const { token } = await createPerson(app().host);
  const response = await withBrokenStore(() => query(app(), 'account.get', {}, { token }));
  const entry = app().host.logged.findLast(({ level }) => level === 'error');
  expect(entry).toMatchObject({ requestId: response.headers.get('x-request-id') });
  expect(String(entry?.error)).toContain('organization');
});

test('SEC-9: the cookie is bound to this host, out of reach of scripts and other sites, and ends after 90 days', async () => {
  const { email } = await createPerson(app().host);
  const response = await signIn(email);
  const [session = '', device = ''] = response.headers.getSetCookie();
  const [pair, ...attributes] = session.split('; ');
  expect(pair).toMatch(/^__Host-atrium_session=[\w-]{43}$/);
  expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=7776000', 'Path=/', 'SameSite=Lax', 'Secure']);
  expect(await response.text()).not.toContain(tokenOf(response) ?? '');
  // Of the browser, not of the person: it opens nothing (SEC-2).
  expect(device).toMatch(/^__Host-atrium_device=[\w-]{43}; /);
  expect(device.split('; ').slice(1).sort()).toEqual([
    ...['HttpOnly', 'Max-Age=34560000', 'Path=/', 'SameSite=Strict', 'Secure'],
  ]);
});

test('SEC-9: a cookie is set by signing in and out and by a confirmed code, by nothing else', async () => {
  const { email, token } = await createPerson(app().host);
  const cookieOf = (response: Response) => response.headers.get('set-cookie');
  expect(cookieOf(await query(app(), 'account.get', {}, { token }))).toBeNull();
  expect(cookieOf(await mutate(app(), 'account.update', {}, { token }))).toBeNull();
  expect(cookieOf(await signIn(newEmail()))).toBeNull();
  expect(cookieOf(await query(app(), 'account.get', {}, { token: 'unknown' }))).toBeNull();
  expect(cookieOf(await send(app(), '/'))).toBeNull();

  const form = signUpForm();
  const response = await mutate(app(), 'account.signUp', form, { from: randomUUID() });
  expect(cookieOf(response)).toBeNull();
  const { confirmationId } = await dataOf('account.signUp', response);
  const { code } = await readConfirmationMail(app().host, form.email);
  const confirmed = await mutate(app(), 'account.confirmEmail', { by: 'code', confirmationId, code });
  expect(tokenOf(confirmed)).not.toBeNull();

  const out = await mutate(app(), 'session.signOut', {}, { token: tokenOf(await signIn(email)) });
  expect(cookieOf(out)).toMatch(
    /^__Host-atrium_session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
});

test('SEC-9: the session travels in the cookie of this name only', async () => {
  const { token } = await createPerson(app().host);
  const status = async (cookie: string) =>
    (await query(app(), 'account.get', {}, { headers: { cookie } })).status;
  expect(await status(`__Host-atrium_session=${token}`)).toBe(200);
  expect(await status(`a=b; __Host-atrium_session=${token}; c=d`)).toBe(200);
  for (const cookie of [
    `atrium_session=${token}`,
    `x__Host-atrium_session=${token}`,
    `__host-atrium_session=${token}`,
    `a="__Host-atrium_session=${token}"`,
    `__Host-atrium_session=${token}x`,
    '__Host-atrium_session=',
    `__Host-atrium_session=${'x'.repeat(8000)}`,
    ';;;===;',
  ]) {
    expect(await status(cookie)).toBe(401);
  }
});

test('answers of the API are kept by nobody and are no page', async () => {
  for (const path of ['/api/trpc/account.get', '/api/nothing']) {
    const { headers } = await send(app(), path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('each request has an id of its own, whatever the client sends', async () => {
  const ids = new Set<string>();
  for (let i = 0; i < 5; i += 1) {
    const { headers } = await send(app(), '/health/live', { headers: { 'x-request-id': 'chosen' } });
    ids.add(headers.get('x-request-id') ?? '');
  }
  expect(ids.size).toBe(5);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
});

test('links in mails begin with the configured address, whatever host the client names', async () => {
  const form = signUpForm();
  const headers = {
    ...{ host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' },
    ...{ forwarded: 'host=evil.example', origin: 'http://evil.example' },
  };
  expect((await mutate(app(), 'account.signUp', form, { headers })).status).toBe(200);
  const { content } = await lastMailTo(app().host.db, form.email);
  expect(content.link).toMatch(/^https:\/\/portal\.example\/confirm-email#/);
  expect(JSON.stringify(content)).not.toContain('evil');
});
