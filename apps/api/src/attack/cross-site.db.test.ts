import { randomUUID } from 'node:crypto';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { createPerson, testPassword } from '@atrium/core/test/test-host';
import { expect, test } from 'vitest';
import { errorOf, mutate, query, send, tokenOf, useTestApp } from '../../test/test-app.ts';
import { allActions, call, sharedPowerful } from '../../test/walk-actions.ts';

const app = useTestApp();
const powerful = sharedPowerful(() => app().host);

const named = (kind: AnyAction['kind']) =>
  allActions
    .filter((action) => action.kind === kind)
    .map((action): [string, AnyAction] => [action.name, action]);

/** What browsers say of a request that another site makes them send, cookies included. */
const foreign: readonly Record<string, string>[] = [
  { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'https://evil.portal.example', 'sec-fetch-site': 'same-site' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://portal.example.evil.example' },
];

/** Everything that changes when something is changed: each change has a record, a session, a mail or a counter. */
async function traces(): Promise<string> {
  const { db } = app().host;
  const counts = await Promise.all(
    (
      [
        'accountAuditEvent',
        'organizationAuditEvent',
        'staffAuditEvent',
        'outboxMail',
        'outboxSms',
        'session',
      ] as const
    ).map(async (table) => {
      const { total } = await db
        .selectFrom(table)
        .select((is) => is.fn.countAll().as('total'))
        .executeTakeFirstOrThrow();
      return `${table} ${total}`;
    }),
  );
  return counts.join();
}

test.each(named('mutation'))('SEC-9: %s: another site cannot make a browser do it', async (_, action) => {
  const { person, inputOf } = await powerful(action);
  const before = await traces();
  for (const headers of foreign) {
    const response = await call(app(), action, inputOf(action), { token: person.token, headers });
    expect(await errorOf(response)).toMatchObject({ status: 403, code: 'request.cross_site' });
    expect(response.headers.getSetCookie()).toEqual([]);
  }
  expect(await traces()).toBe(before);
});

test.each(named('mutation'))(
  'SEC-9: %s: a link, an image or a form of another site cannot do it',
  async (_, action) => {
    const { person, inputOf } = await powerful(action);
    const before = await traces();
    const input = encodeURIComponent(JSON.stringify(inputOf(action)));
    const batch = encodeURIComponent(JSON.stringify({ 0: inputOf(action) }));
    const form = { method: 'POST', body: `input=${input}` };
    const tries: readonly (readonly [string, RequestInit])[] = [
      [`/api/trpc/${action.name}?input=${input}`, {}],
      [`/api/trpc/${action.name}?batch=1&input=${batch}`, {}],
      [`/api/files/${action.name}?input=${input}`, {}],
      [`/api/uploads/${action.name}?input=${input}`, {}],
      [
        `/api/trpc/${action.name}?input=${input}&_method=POST`,
        { headers: { 'x-http-method-override': 'POST' } },
      ],
      [
        `/api/trpc/${action.name}`,
        { ...form, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      ],
      [`/api/trpc/${action.name}`, { ...form, headers: { 'content-type': 'text/plain' } }],
    ];
    for (const [path, init] of tries) {
      const response = await send(app(), path, init, { token: person.token, from: randomUUID() });
      expect(response.status, path).toBeGreaterThanOrEqual(400);
      expect(response.status, path).toBeLessThan(500);
    }
    expect(await traces()).toBe(before);
  },
);

test.each(named('query'))('SEC-9: %s: another site cannot read the answer', async (_, action) => {
  const { person, inputOf } = await powerful(action);
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  for (const path of ['/api/trpc/', '/api/files/']) {
    const input = encodeURIComponent(JSON.stringify(inputOf(action)));
    const response = await send(
      app(),
      `${path}${action.name}?input=${input}`,
      { headers },
      { token: person.token },
    );
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    // Not as a script, not as an image, not in a frame.
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(response.headers.get('cache-control')).toBe('no-store');
  }
  const preflight = await send(app(), `/api/trpc/${action.name}`, {
    method: 'OPTIONS',
    headers: {
      ...headers,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  expect(preflight.ok).toBe(false);
});

test('SEC-9: another site signs nobody in as somebody else', async () => {
  const attacker = await createPerson(app().host);
  const input = { email: attacker.email, password: testPassword };
  for (const headers of foreign) {
    const response = await mutate(app(), 'session.signIn', input, { headers, from: randomUUID() });
    expect(tokenOf(response)).toBeNull();
    expect(await errorOf(response)).toMatchObject({ code: 'request.cross_site' });
  }
  expect(tokenOf(await mutate(app(), 'session.signIn', input, { from: randomUUID() }))).not.toBeNull();
});

test('SEC-9: another site signs nobody out', async () => {
  const { token } = await createPerson(app().host);
  for (const headers of foreign) await mutate(app(), 'session.signOut', {}, { token, headers });
  await send(app(), '/api/trpc/session.signOut', {}, { token });
  expect((await query(app(), 'account.get', {}, { token })).status).toBe(200);
});

test('SEC-9: a call that smuggles several actions through one address is refused whole', async () => {
  const { token } = await createPerson(app().host);
  const response = await send(
    app(),
    '/api/trpc/account.get,session.signOut?batch=1',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: '{}',
    },
    { token },
  );
  expect(response.status).toBe(403);
  expect((await query(app(), 'account.get', {}, { token })).status).toBe(200);
});
