import { chmodSync, mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { administer, dropDatabases, listDatabases } from '@atrium/db/embedded/database-administration';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import { identifyProcess, isSameProcessAlive } from '@atrium/db/embedded/process-identity';
import { removeEmbeddedPostgres } from '@atrium/db/embedded/remove-embedded-postgres';

/** A server on which the tests may make and drop databases. */
export interface TestServer {
  readonly adminUrl: string;
  /** Begins the name of every database of this run, and of no other run. */
  readonly prefix: string;
  stop(): Promise<void>;
}

const folderPrefix = 'atrium-test-';
const databasePrefix = 'atrium_test_';
const oldestServer = 150_000;

/** The server of DATABASE_URL when that is set, else a throwaway one that forgets everything at the end. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  return given ? useServer(given) : startThrowawayServer();
}

/** Removes what runs that were killed have left: their folders and servers, or their databases. */
export async function sweepDeadRuns(): Promise<void> {
  for (const name of readdirSync(os.tmpdir())) {
    const [, owner] = /^atrium-test-(\d+-[^-]+)-/.exec(name) ?? [];
    if (owner === undefined || isSameProcessAlive(owner)) continue;
    await removeEmbeddedPostgres(path.join(os.tmpdir(), name));
  }
  if (process.env.DATABASE_URL) await sweepDatabases(process.env.DATABASE_URL);
}

async function startThrowawayServer(): Promise<TestServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), `${folderPrefix}${ownIdentity()}-`));
  chmodSync(folder, 0o755); // The database user has to pass; the data inside is closed to everyone else.
  const server = await startEmbeddedPostgres({
    dataFolder: folder,
    durable: false,
    settings: { max_connections: '300', autovacuum: 'off', max_wal_size: '4GB' },
  });
  return {
    adminUrl: server.url,
    prefix: databasePrefix,
    stop: async () => {
      await server.stop();
      await removeEmbeddedPostgres(server.dataFolder);
      await removeEmbeddedPostgres(folder);
    },
  };
}

async function useServer(url: string): Promise<TestServer> {
  await checkServer(url);
  const prefix = `${hostPrefix()}${ownIdentity().replace('-', '_')}_`;
  return { adminUrl: url, prefix, stop: async () => dropDatabases(url, await listDatabases(url, prefix)) };
}

async function checkServer(url: string): Promise<void> {
  const [row] = await administer(
    url,
    (sql) => sql<{ version: string; number: number; may_create: boolean }[]>`
      select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
             rolcreatedb or rolsuper as may_create
        from pg_roles where rolname = current_user`,
  );
  if (row === undefined || row.number < oldestServer) {
    throw new Error(`DATABASE_URL leads to PostgreSQL ${row?.version}; the tests need 15 or newer.`);
  }
  if (!row.may_create)
    throw new Error('The user of DATABASE_URL may not create databases; the tests need that.');
}

async function sweepDatabases(url: string): Promise<void> {
  const own = hostPrefix();
  const dead = (await listDatabases(url, own)).filter((name) => {
    const [pid, start] = name.slice(own.length).split('_');
    return !isSameProcessAlive(`${pid}-${start}`);
  });
  await dropDatabases(url, dead);
}

/** Several machines may test on one server: only this one knows which of its processes are alive. */
function hostPrefix(): string {
  const host = os
    .hostname()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 16);
  return `${databasePrefix}${host}_`;
}

function ownIdentity(): string {
  return identifyProcess(process.pid) ?? String(process.pid);
}
