import { fork } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrateJobQueue } from '../migrations/migrate-job-queue.ts';
import { administer } from './database-administration.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { commandLine, identifyProcess } from './process-identity.ts';
import { removeEmbeddedPostgres } from './remove-embedded-postgres.ts';

const holder = fileURLToPath(new URL('./hold-server.fixture.ts', import.meta.url));
const asRoot = process.getuid?.() === 0;
let folder: string;

beforeEach(() => {
  // Named so that the sweep after a run that was cut off finds it.
  folder = mkdtempSync(path.join(os.tmpdir(), `atrium-test-${identifyProcess(process.pid)}-`));
  chmodSync(folder, 0o755);
});

afterEach(async () => {
  await removeEmbeddedPostgres(folder);
});

const start = (dataFolder = folder, durable = false) => startEmbeddedPostgres({ dataFolder, durable });

/** A process of its own that starts the server and answers with what it got. */
async function startElsewhere(dataFolder: string, uid?: number) {
  const child = fork(holder, [dataFolder], { ...(uid === undefined ? {} : { uid, gid: uid }), cwd: '/' });
  const server = await new Promise<Pick<EmbeddedPostgres, 'url' | 'adopted' | 'childPid'>>(
    (resolve, reject) => {
      child.once('message', (message) => resolve(message as never));
      child.once('exit', (code) => reject(new Error(`The holder ended with ${code}.`)));
    },
  );
  const end = async (signal: NodeJS.Signals) => {
    const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return gone;
  };
  return { ...server, end };
}

const insertRow = (url: string) =>
  administer(url, async (sql) => {
    await sql`create table if not exists kept (id int generated always as identity)`;
    await sql`insert into kept default values`;
  });
const countRows = (url: string) =>
  administer(url, async (sql) => Number((await sql`select count(*) from kept`)[0]?.count));

describe('the address', () => {
  test('fits postgres.js and the node-postgres of graphile-worker, as a role without special rights', async () => {
    const server = await start();
    const sql = postgres(server.url, { max: 1 });
    const [row] = await sql`
      select current_user as role, current_database() as database, rolsuper as superuser
        from pg_roles where rolname = current_user`;
    expect(row).toEqual({ role: 'atrium', database: 'atrium', superuser: false });
    await sql.end();
    // Resolves when its connections are closed: one that the server ends would be an error that nobody expects.
    await migrateJobQueue(server.url);
    await server.stop();
  });

  test('is a socket in a folder that only its user may enter, and nothing listens on TCP', async () => {
    const server = await start();
    const listening = await administer(server.url, (sql) => sql`show listen_addresses`);
    expect(listening[0]).toEqual({ listen_addresses: '' });
    expect(readFileSync(path.join(server.dataFolder, 'postgres', 'pg_hba.conf'), 'utf8')).toBe(
      'local all all trust\n',
    );
    await server.stop();
    expect(existsSync(server.socketFolder)).toBe(false);
  });

  test('stays short where the data folder is too deep for a socket', async () => {
    const deep = path.join(folder, 'deep'.repeat(20), 'deeper'.repeat(20));
    const server = await start(deep);
    expect(Buffer.byteLength(server.socketFolder)).toBeLessThan(90);
    expect(await administer(server.url, (sql) => sql`select 1 as one`)).toHaveLength(1);
    await server.stop();
  });
});

describe('a second start', () => {
  test('after a stop finds the rows', async () => {
    const first = await start();
    await insertRow(first.url);
    await first.stop();
    expect(identifyProcess(first.childPid)).toBeUndefined();
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await countRows(second.url)).toBe(1);
    await second.stop();
  });

  test('joins the server that kill -9 of its process left running, and then may stop it', async () => {
    const first = await startElsewhere(folder);
    await insertRow(first.url);
    await first.end('SIGKILL');
    const second = await start();
    expect(second).toMatchObject({ adopted: true, childPid: first.childPid });
    expect(await countRows(second.url)).toBe(1);
    await second.stop();
    expect(identifyProcess(first.childPid)).toBeUndefined();
  });

  test('finds every committed row after kill -9 of the server', async () => {
    const first = await start(folder, true);
    await insertRow(first.url);
    process.kill(first.childPid, 'SIGKILL');
    const second = await start(folder, true);
    await first.stop();
    expect(second.adopted).toBe(false);
    expect(await countRows(second.url)).toBe(1);
    await second.stop();
  });

  test('replaces a server whose socket somebody removed', async () => {
    const first = await startElsewhere(folder);
    await first.end('SIGKILL');
    for (const name of readdirSync(os.tmpdir()).filter(
      (entry) => entry.startsWith('atrium-') && entry.endsWith(','),
    )) {
      const file = path.join(os.tmpdir(), name);
      if (commandLine(first.childPid).includes(file)) rmSync(file, { recursive: true });
    }
    const second = await start();
    expect(second.adopted).toBe(false);
    await second.stop();
  });

  test('is not held up by the pid file of a process that is somebody else by now', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(
      path.join(folder, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${folder}\n1\n5432\n\n\n`,
    );
    writeFileSync(path.join(folder, 'lock'), `${process.pid}-1`);
    const second = await start();
    expect(second.adopted).toBe(false);
    await second.stop();
  });

  test('is refused with a sentence on data of another version', async () => {
    mkdirSync(path.join(folder, 'postgres'));
    writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '14\n');
    await expect(start()).rejects.toThrow('holds data of PostgreSQL 14');
  });
});

describe('two processes', () => {
  test('that start at once share one server; the first to leave does not take it away', async () => {
    const [one, two] = await Promise.all([startElsewhere(folder), startElsewhere(folder)]);
    expect(one.childPid).toBe(two.childPid);
    expect([one.adopted, two.adopted].sort()).toEqual([false, true]);
    await one.end('SIGTERM');
    await insertRow(two.url);
    expect(await countRows(two.url)).toBe(1);
    await two.end('SIGTERM');
    expect(identifyProcess(two.childPid)).toBeUndefined();
  });
});

describe.runIf(asRoot)('root', () => {
  const unprivileged = 65_534;

  test('hands the server to an unprivileged user', async () => {
    const server = await start();
    const status = readFileSync(`/proc/${server.childPid}/status`, 'utf8');
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).not.toBe('0');
    await server.stop();
  });

  test('keeps the data where that user can reach it, and says where', async () => {
    chmodSync(folder, 0o700);
    const lines: string[] = [];
    const options = { dataFolder: path.join(folder, 'data'), durable: false };
    const server = await startEmbeddedPostgres({ ...options, log: (line) => lines.push(line) });
    expect(server.dataFolder.startsWith(folder)).toBe(false);
    expect(lines.join('\n')).toContain(`the data lies in ${server.dataFolder}`);
    await server.stop();
    await removeEmbeddedPostgres(server.dataFolder);
  });

  test('is not needed: another user starts the server as itself', async () => {
    const own = path.join(folder, 'own');
    chmodSync(folder, 0o777);
    const server = await startElsewhere(own, unprivileged);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(identifyProcess(server.childPid)).toBeUndefined();
    // Root after it stays with the owner of the data.
    const asRootAfterwards = await start(own);
    const status = readFileSync(`/proc/${asRootAfterwards.childPid}/status`, 'utf8');
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).toBe(String(unprivileged));
    await asRootAfterwards.stop();
  });
});

test('a process that exits without stopping its server takes it along', async () => {
  const server = await startElsewhere(folder);
  expect(await server.end('SIGHUP')).toBe(3);
  await expect.poll(() => identifyProcess(server.childPid), { timeout: 5000 }).toBeUndefined();
});

test('a stopped test leaves no server behind', async () => {
  const server = await startElsewhere(folder);
  await server.end('SIGKILL');
  await removeEmbeddedPostgres(folder);
  expect(identifyProcess(server.childPid)).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
});
