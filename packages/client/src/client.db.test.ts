import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addMember, createPerson } from '@atrium/core/test/test-host';
import { beforeAll, expect, test } from 'vitest';
import { inviteFromCsv } from '../examples/invite-from-csv.ts';
import { exportMembers } from '../examples/nightly-export.ts';
import { useServer } from '../test/start-server.ts';
import { AtriumConnectionError, AtriumError, isRefusedWith } from './atrium-error.ts';
import { createAtriumClient } from './create-client.ts';

const served = useServer();
let token = '';

beforeAll(async () => {
  token = await served().tokenFor('organization:read', 'members:write', 'audit:read');
  for (let made = 0; made < 60; made += 1)
    await addMember(
      served().host,
      served().organizationId,
      await createPerson(served().host),
      'collaborator',
    );
});

type Options = Partial<Parameters<typeof createAtriumClient>[0]>;

const clientOf = (options: Options = {}) => createAtriumClient({ url: served().url, token, ...options });

/** A way to the server that counts, and can be told to fail. */
function watched(fail: (attempt: number) => Response | Error | null = () => null) {
  const requests: { url: string; body: string }[] = [];
  const ask: typeof fetch = async (url, init) => {
    requests.push({ url: String(url), body: String(init?.body ?? '') });
    const failure = fail(requests.length);
    if (failure instanceof Error) throw failure;
    return failure ?? fetch(url, init);
  };
  return { requests, fetch: ask };
}

test('API-1: a tool calls an action by its name, with exact types', async () => {
  const { organizationId } = served();
  const client = clientOf();
  expect(client.organizationId).toBe(organizationId);
  expect(await client.apiToken.getCurrent()).toMatchObject({ organizationId, name: 'Tool' });
  const organization = await client.organization.get({ organizationId });
  expect(organization.name).toBe('Test Company');
});

test('API-2: a refusal is typed: code, parameters, fields, request', async () => {
  const { organizationId } = served();
  const refused = await clientOf()
    .organization.removeLogo({ organizationId })
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(AtriumError);
  if (!isRefusedWith(refused, 'permission.denied')) throw refused;
  expect(refused.params.missing).toBe('scope');
  expect(refused).toMatchObject({ status: 403, action: 'organization.removeLogo' });
  expect(refused.requestId).toMatch(/^[0-9a-f-]{36}$/);
  const invalid = await clientOf()
    .member.list({ organizationId, search: 'x'.repeat(500) })
    .catch((error: unknown) => error);
  if (!isRefusedWith(invalid, 'request.invalid_input')) throw invalid;
  expect(invalid.fields).toEqual([{ path: 'search', code: 'field.too_long', params: { max: 200 } }]);
});

test('API-1: a wrong input, a wrong name and a code that does not exist are compile errors', async () => {
  const client = clientOf({ fetch: async () => Response.json({}) });
  // @ts-expect-error: the organization is missing
  await client.member.list({});
  // @ts-expect-error: no such role
  await client.member.list({ organizationId: 'x', roles: ['owner'] });
  // @ts-expect-error: an action that asks for a password takes no token
  expect(client.member.remove).toBeUndefined();
  // @ts-expect-error: no such action
  expect(() => client.member.explode()).toThrow();
  // @ts-expect-error: no such code
  isRefusedWith(null, 'member.exploded');
  // @ts-expect-error: not a file
  const download = () => client.download('member.list', { organizationId: 'x' });
  expect(download).toBeTypeOf('function');
});

test('API-3: pages and rows are walked as they are asked for', async () => {
  const { organizationId } = served();
  const { requests, fetch } = watched();
  const client = clientOf({ fetch });
  const names: string[] = [];
  for await (const member of client.member.list.iterate({ organizationId })) names.push(member.accountId);
  expect(new Set(names).size).toBe(61);
  expect(requests).toHaveLength(2);
  for await (const page of client.member.list.pages({ organizationId })) {
    expect(page.members).toHaveLength(50);
    break;
  }
  expect(requests).toHaveLength(3);
});

test('API-3: a list that ends with its last row, and one with a cursor, are walked too', async () => {
  const { organizationId } = served();
  const client = clientOf();
  for (let made = 0; made < 55; made += 1)
    await client.team.create({ organizationId, name: `Team ${made}`, description: '', colour: 'blue' });
  const teams: string[] = [];
  for await (const team of client.team.list.iterate({ organizationId })) teams.push(team.name);
  expect(new Set(teams).size).toBe(55);
  let events = 0;
  for await (const event of client.audit.list.iterate({ organizationId, events: ['team.create'] })) {
    expect(event.actorTokenName).toBe('Tool');
    events += 1;
  }
  expect(events).toBe(55);
});

test('API-1: queries of one moment share a request; each ends for itself', async () => {
  const { organizationId } = served();
  const { requests, fetch } = watched();
  const client = clientOf({ fetch });
  const [first, second, third] = await Promise.allSettled([
    client.organization.get({ organizationId }),
    client.member.list({ organizationId: randomUUID() }),
    client.apiToken.getCurrent(),
  ]);
  expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(second.status === 'rejected' && isRefusedWith(second.reason, 'request.not_found')).toBe(true);
  expect(requests).toHaveLength(1);
  await Promise.all(Array.from({ length: 45 }, () => client.apiToken.getCurrent()));
  expect(requests).toHaveLength(1 + 3);
});

test('PAY-5: an idempotent mutation is repeated under one key, and happens once', async () => {
  const { organizationId } = served();
  const lost = watched((attempt) => (attempt === 1 ? new Error('connection lost') : null));
  const client = clientOf({ fetch: lost.fetch, retry: { firstDelayMs: 1 } });
  const offer = { role: 'collaborator', billingRight: false, locale: 'en' } as const;
  const email = `${randomUUID()}@test.example`;
  const { results } = await client.invitation.create({ organizationId, emails: [email], ...offer });
  expect(results).toMatchObject([{ email, outcome: 'sent' }]);
  const keys = lost.requests.map(({ body }) => JSON.parse(body).idempotencyKey);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test('API-1: a mutation without a key is never repeated', async () => {
  const { organizationId } = served();
  const lost = watched(() => new Error('connection lost'));
  const client = clientOf({ fetch: lost.fetch, retry: { firstDelayMs: 1 } });
  const call = client.team.create({ organizationId, name: 'Once', description: '', colour: 'blue' });
  await expect(call).rejects.toMatchObject({ problem: 'network', action: 'team.create' });
  expect(lost.requests).toHaveLength(1);
});

test('API-1: a query is repeated while that may help, and not for ever', async () => {
  const broken = watched(() => new Response('bad gateway', { status: 502 }));
  const call = clientOf({ fetch: broken.fetch, retry: { firstDelayMs: 1 } }).apiToken.getCurrent();
  await expect(call).rejects.toBeInstanceOf(AtriumConnectionError);
  expect(broken.requests).toHaveLength(4);
  const busy = watched((attempt) => (attempt === 1 ? refusal('request.busy', 503, 0) : null));
  await clientOf({ fetch: busy.fetch, retry: { firstDelayMs: 1 } }).apiToken.getCurrent();
  expect(busy.requests).toHaveLength(2);
  const long = watched(() => refusal('request.rate_limited', 429, 3600));
  const told = clientOf({ fetch: long.fetch }).apiToken.getCurrent();
  await expect(told).rejects.toMatchObject({
    code: 'request.rate_limited',
    params: { retryAfterSeconds: 3600 },
  });
  expect(long.requests).toHaveLength(1);
});

const refusal = (code: string, status: number, retryAfterSeconds: number) =>
  Response.json({ error: { code, params: { retryAfterSeconds }, fields: [], requestId: 'r' } }, { status });

test('API-1: a call is given up by its signal, also while it waits to be repeated; a slow one by the clock', async () => {
  const stop = new AbortController();
  const broken = watched(() => new Error('connection lost'));
  const client = clientOf({ fetch: broken.fetch, retry: { firstDelayMs: 60_000, longestDelayMs: 60_000 } });
  const call = client.apiToken.getCurrent({}, { signal: stop.signal });
  setTimeout(() => stop.abort(new Error('enough')), 20);
  await expect(call).rejects.toThrow('enough');
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  const slow = clientOf({ fetch: silent, retry: false }).apiToken.getCurrent({}, { timeoutSeconds: 0.02 });
  await expect(slow).rejects.toMatchObject({ problem: 'timeout' });
});

test('API-1: files are downloaded as bytes, and sent', async () => {
  const { organizationId } = served();
  const client = clientOf();
  const file = await client.download('member.export', { organizationId, locale: 'en' });
  expect(file.fileName).toMatch(/\.csv$/);
  expect(new TextDecoder().decode(file.bytes)).toContain('person-');
  const refused = client.upload(
    'organization.updateLogo',
    { organizationId, crop: null } as never,
    new Uint8Array([1]),
  );
  await expect(refused).rejects.toBeInstanceOf(AtriumError);
  const none = client.upload('team.create', {} as never, new Uint8Array([1]));
  await expect(none).rejects.toThrow('takes no file');
});

test('API-4: the token leaves only over https, and a mistyped one is noticed at once', () => {
  expect(() => clientOf({ url: 'http://manager.example' })).toThrow('https');
  expect(() => clientOf({ token: `${token.slice(0, -1)}_` })).toThrow('no API token');
});

test('DESK-3: the examples do what they say', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'atrium-client-'));
  const { url } = served();
  const count = await exportMembers(url, token, join(folder, 'members.jsonl'));
  const lines = (await readFile(join(folder, 'members.jsonl'), 'utf8')).trim().split('\n');
  expect([count, lines.length]).toEqual([61, 61]);
  const email = `${randomUUID()}@test.example`;
  await writeFile(join(folder, 'people.csv'), `email,name\n${email},New\nwrong,\n`);
  const outcomes = await inviteFromCsv(url, token, join(folder, 'people.csv'));
  expect([...outcomes]).toEqual([
    [email, 'sent'],
    ['wrong', 'invalid'],
  ]);
  await rm(folder, { recursive: true });
});
