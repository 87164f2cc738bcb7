import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { administer, ensureRoleAndDatabase } from './database-administration.ts';
import { withFileLock } from './file-lock.ts';
import { initializeCluster } from './initialize-cluster.ts';
import { giveUpLease, isLeased, takeLease } from './leases.ts';
import {
  findPostmaster,
  type Postmaster,
  startPostmaster,
  stopPostmaster,
  waitUntilReady,
} from './postmaster.ts';
import { signalProcess } from './process-identity.ts';
import { locateBinaries } from './server-binaries.ts';
import { prepareServerFolders, type ServerFolders, socketUrl } from './server-folders.ts';

export interface EmbeddedPostgresOptions {
  /** Made when missing. Two processes may name the same one: they share the server. */
  readonly dataFolder: string;
  /** False trades every guarantee after a crash for speed: for tests only. */
  readonly durable: boolean;
  /** Hears in whole sentences what takes time. */
  readonly log?: (line: string) => void;
  /** Server settings on top of ours, such as `max_connections`. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  /** Fits postgres.js and node-postgres; role and database are both `atrium`. */
  readonly url: string;
  readonly socketFolder: string;
  /** Where the data really lies: elsewhere than asked when the database user cannot reach that. */
  readonly dataFolder: string;
  /** True when the server was running already: left by a killed process, or shared with a live one. */
  readonly adopted: boolean;
  /** The server process, which is not a child of this one when adopted. */
  readonly childPid: number;
  /** Gives the server up; stops it unless another live process uses it. Safe to call twice. */
  stop(): Promise<void>;
}

const lockSeconds = 240;
const answerSeconds = 3;
const applicationName = 'atrium';

/**
 * Starts PostgreSQL on the data folder, or joins the server that runs there. It listens on a socket in a private
 * folder only. Throws an Error whose message can be shown to a person.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const folders = prepareServerFolders(options.dataFolder, log);
  // Both drivers would look for the socket of that port; ours has a fixed one.
  delete process.env.PGPORT;
  return withFileLock(folders.lockFile, lockSeconds, async () => {
    const running = await adopt(folders, log);
    const server = running ?? (await startOwn(folders, options, log));
    await ensureRoleAndDatabase(adminUrl(server), applicationName);
    return describe(server, folders, takeLease(folders.leaseFolder), running !== undefined);
  });
}

async function startOwn(
  folders: ServerFolders,
  options: EmbeddedPostgresOptions,
  log: (line: string) => void,
): Promise<Postmaster> {
  const binaries = locateBinaries(folders.user, log);
  await initializeCluster(folders, binaries, options.durable, log);
  return startPostmaster(folders, binaries, {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    port: '5432',
    timezone: 'UTC',
    max_connections: '60',
    shared_buffers: '128MB',
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...options.settings,
  });
}

/** The live server of these folders, if one answers. One that does not and that nobody uses is stopped. */
async function adopt(folders: ServerFolders, log: (line: string) => void): Promise<Postmaster | undefined> {
  const deadline = Date.now() + answerSeconds * 1000;
  for (;;) {
    const found = findPostmaster(folders.clusterFolder);
    if (found === undefined || !(await waitUntilReady(found.pid, folders.clusterFolder))) return undefined;
    try {
      await administer(adminUrl(found), (sql) => sql`select 1`);
      log('Using the database server that is running already.');
      return found;
    } catch (error) {
      // One that was killed a moment ago refuses connections before it is gone.
      if (Date.now() < deadline) await sleep(100);
      else if (isLeased(folders.leaseFolder)) throw error;
      else {
        log('A database server of an earlier run does not answer and is restarted.');
        await stopPostmaster(found.pid);
        return undefined;
      }
    }
  }
}

function describe(
  server: Postmaster,
  folders: ServerFolders,
  lease: string,
  adopted: boolean,
): EmbeddedPostgres {
  let stopped: Promise<void> | undefined;
  // For a process that leaves without stop(), after an error perhaps; there is no time to wait then.
  const leave = () => {
    giveUpLease(lease);
    if (!isLeased(folders.leaseFolder) && isStill(server, folders)) signalProcess(server.pid, 'SIGINT');
  };
  process.once('exit', leave);
  return {
    url: socketUrl(server.socketFolder, applicationName, applicationName),
    socketFolder: server.socketFolder,
    dataFolder: folders.dataFolder,
    adopted,
    childPid: server.pid,
    stop: () => {
      process.off('exit', leave);
      stopped ??= release(server, folders, lease);
      return stopped;
    },
  };
}

async function release(server: Postmaster, folders: ServerFolders, lease: string): Promise<void> {
  await withFileLock(folders.lockFile, lockSeconds, async () => {
    giveUpLease(lease);
    if (isLeased(folders.leaseFolder)) return;
    if (isStill(server, folders)) await stopPostmaster(server.pid);
    rmSync(server.socketFolder, { recursive: true, force: true });
  });
}

/** The number alone could belong to another process when the server has died in the meantime. */
function isStill(server: Postmaster, folders: ServerFolders): boolean {
  return findPostmaster(folders.clusterFolder)?.pid === server.pid;
}

function adminUrl(server: Postmaster): string {
  return socketUrl(server.socketFolder, 'postgres', 'postgres');
}
