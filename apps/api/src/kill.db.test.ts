import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ActionInput, ActionName, ActionOutput } from '@atrium/contracts/actions';
import { demoLogins, demoPassword } from '@atrium/core/demo/seed-demo';
import { findAccountByIdentifier, insertAccount } from '@atrium/db/account/account-queries';
import { createDatabase } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { systemScope } from '@atrium/db/client/scopes';
import { administer } from '@atrium/db/embedded/database-administration';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { findPostmaster } from '@atrium/db/embedded/postmaster';
import { removeEmbeddedPostgres } from '@atrium/db/embedded/remove-embedded-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDataFolder, ServerProcess } from '../test/server-process.ts';

const people = 10;
/** Each key is sent twice, and an hour has room for ten. */
const keysPerPerson = 5;
const folder = makeDataFolder();
let server: ServerProcess;

beforeAll(async () => {
  server = await ServerProcess.start(folder);
});
afterAll(async () => {
  await server?.stop();
  await removeEmbeddedPostgres(folder);
});

async function send<N extends ActionName>(
  name: N,
  input: ActionInput<N>,
  cookie = '',
): Promise<{ answer: ActionOutput<N>; cookie: string }> {
  const response = await fetch(`${server.url}/api/trpc/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(input),
  });
  const body = (await response.json()) as { result?: { data: ActionOutput<N> } };
  if (!body.result) throw new Error(`${name}: ${JSON.stringify(body)}`);
  const [given = ''] = (response.headers.get('set-cookie') ?? '').split(';');
  return { answer: body.result.data, cookie: given };
}

/** Runs work on the store itself, beside the server. */
async function inStore<T>(work: (url: string) => Promise<T>): Promise<T> {
  const store = await startEmbeddedPostgres({ dataFolder: folder, durable: true });
  try {
    return await work(store.url);
  } finally {
    await store.stop();
  }
}

/** New people with the password of the demo, so that no limit of an hour stands in the way. */
async function addPeople(): Promise<string[]> {
  const emails = Array.from({ length: people }, () => `${randomUUID()}@test.example`);
  await inStore(async (url) => {
    const { db, close } = createDatabase({ url });
    const system = systemScope(db);
    const demo = await findAccountByIdentifier(system, demoLogins[0]?.email ?? '');
    for (const email of emails) {
      await insertAccount(system, {
        ...{ id: newId(), firstName: 'Test', lastName: 'Person', loginIdentifier: email, locale: 'en' },
        ...{ passwordHash: demo?.passwordHash ?? '', country: 'CH', now: new Date() },
      });
    }
    await close();
  });
  return emails;
}

type Writer = {
  readonly email: string;
  readonly cookie: string;
  readonly keys: readonly string[];
  /** What the server has said yes to. */
  readonly acknowledged: Map<string, string>;
  readonly names: string[];
};

const form = (key: string) => ({
  ...{ idempotencyKey: key, name: key, type: 'company' as const },
  ...{ country: 'CH', documentLocale: 'en' as const },
});

const details = (organizationId: string, version: number) => ({
  ...{
    organizationId: organizationId as never,
    version,
    name: `Version ${version + 1}`,
    type: 'company' as const,
  },
  postalAddress: { line1: 'Street 1', line2: '', postalCode: '8000', city: 'Zürich', country: 'CH' },
  ...{ phone: '', vatNumber: '', documentLocale: 'en' as const },
});

async function signIn(email: string): Promise<Writer> {
  const { cookie } = await send('session.signIn', { email, password: demoPassword });
  const keys = Array.from({ length: keysPerPerson }, () => randomUUID());
  return { email, cookie, keys, acknowledged: new Map(), names: [] };
}

/** Creates with every key at once and changes the first that is there, until the server is gone. */
async function write(writer: Writer): Promise<void> {
  const creations = writer.keys.map(async (key) => {
    const { answer } = await send('organization.create', form(key), writer.cookie);
    writer.acknowledged.set(key, answer.id);
    return answer.id;
  });
  const first = Promise.any(creations);
  const changes = first.then(async (id) => {
    for (let version = 0; ; version += 1) {
      const { answer } = await send('organization.update', details(id, version), writer.cookie);
      writer.names.push(answer.name);
    }
  });
  await Promise.allSettled([...creations, changes]);
}

const countOf = (writers: readonly Writer[]) =>
  writers.reduce((sum, { acknowledged, names }) => sum + acknowledged.size + names.length, 0);

async function organizationsOf(writer: Writer) {
  const response = await fetch(`${server.url}/api/trpc/organization.list?input={}`, {
    headers: { cookie: writer.cookie },
  });
  const body = (await response.json()) as { result: { data: ActionOutput<'organization.list'> } };
  return body.result.data.organizations;
}

const countRows = (url: string, rows: string): Promise<number> =>
  administer(url, async (sql) => {
    const [counted] = await sql.unsafe(`select count(*)::int as count from ${rows}`);
    return counted?.count;
  });

test.each([
  { database: false, after: 12 },
  { database: true, after: 30 },
  { database: false, after: 60 },
  { database: true, after: 5 },
])(
  'NFR-2: kill -9 in the middle of writes (database too: $database, after $after answers) loses nothing that was acknowledged',
  async ({ database, after }) => {
    const writers = await Promise.all((await addPeople()).map(signIn));
    const writing = Promise.all(writers.map(write));
    while (countOf(writers) < after) await sleep(1);
    await server.kill({ database });
    await writing;
    expect(countOf(writers)).toBeGreaterThanOrEqual(after);

    server = await ServerProcess.start(folder);
    for (const writer of writers) {
      const listed = new Map((await organizationsOf(writer)).map(({ id, name }) => [id, name]));
      for (const id of writer.acknowledged.values()) expect(listed.has(id as never)).toBe(true);
      // The last change that was acknowledged is there, or the one that was under way after it.
      const last = writer.names.length;
      if (last > 0) {
        const stored = [...listed.values()].filter((name) => name.startsWith('Version'));
        expect([`Version ${last}`, `Version ${last + 1}`]).toContain(stored[0]);
      }
    }

    // Whoever got no answer asks again: each key has acted once, and an acknowledged one answers as it did.
    for (const writer of writers) {
      for (const key of writer.keys) {
        const { answer } = await send('organization.create', form(key), writer.cookie);
        expect(answer.id).toBe(writer.acknowledged.get(key) ?? answer.id);
      }
      expect(await organizationsOf(writer)).toHaveLength(keysPerPerson);
    }
  },
);

test('NFR-2, AUD-1: after all of that nothing is there by halves', async () => {
  await inStore(async (url) => {
    expect(await countRows(url, 'organization')).toBeGreaterThan(4 * people * keysPerPerson);
    const withoutMember = 'organization o where not exists (select from member where organization_id = o.id)';
    expect(await countRows(url, withoutMember)).toBe(0);
    const answered = 'idempotency_key where answer is not null';
    expect(await countRows(url, answered)).toBe(4 * people * keysPerPerson);
    expect(await countRows(url, 'idempotency_key')).toBe(4 * people * keysPerPerson);

    // One record per creation and per version, and a mail for each change.
    const created = `organization_audit_event where event = 'organization.create'`;
    expect(await countRows(url, created)).toBe(4 * people * keysPerPerson);
    const unrecorded = `organization o where version <> (select count(*) from organization_audit_event e
      where e.organization_id = o.id and event = 'organization.update')`;
    expect(await countRows(url, unrecorded)).toBe(0);
    const changes = await countRows(url, `organization_audit_event where event = 'organization.update'`);
    expect(changes).toBeGreaterThan(0);
    expect(await countRows(url, `outbox_mail where template = 'organizationChanged'`)).toBe(changes);
  });
});

test('NFR-2: every mail arrives once, also those that a killed process was about to deliver', async () => {
  await inStore(async (url) => {
    const deadline = Date.now() + 28_000;
    while ((await countRows(url, 'outbox_mail where delivered_at is null')) > 0 && Date.now() < deadline) {
      await sleep(100);
    }
    expect(await countRows(url, 'outbox_mail where delivered_at is null')).toBe(0);
    expect(await countRows(url, 'dev_mail')).toBe(await countRows(url, 'outbox_mail'));
  });
});

test('NFR-4: asked to stop, the process ends with success and takes its database along', async () => {
  expect(await server.stop()).toBe(0);
  expect(await server.isReady()).toBe(false);
  expect(findPostmaster(join(folder, 'postgres'))).toBeUndefined();
});
