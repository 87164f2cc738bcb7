import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canReach, chooseDatabaseUser, type DatabaseUser } from './database-user.ts';

export interface ServerFolders {
  /** Where everything of this server lies; differs from the wish when the database user cannot reach that. */
  readonly dataFolder: string;
  readonly clusterFolder: string;
  readonly leaseFolder: string;
  readonly lockFile: string;
  readonly logFile: string;
  readonly user: DatabaseUser | undefined;
}

/** What root shares with the database user when the checkout lies in a home that nobody else may enter. */
export const sharedFolder = '/var/lib/atrium';

/** The kernel's limit for the address of a Unix socket, less the ending NUL (108 on Linux, 104 on macOS). */
const socketPathBytes = process.platform === 'linux' ? 107 : 103;

export function prepareServerFolders(wished: string, log: (line: string) => void): ServerFolders {
  const preferred = describe(path.resolve(wished));
  mkdirSync(preferred.dataFolder, { recursive: true });
  // A real path, so that two ways to write the same folder meet in the same lock.
  const real = describe(realpathSync(preferred.dataFolder));
  if (canReach(real.dataFolder, real.user)) {
    mkdirSync(real.leaseFolder, { recursive: true });
    return real;
  }
  const moved = describe(path.join(sharedFolder, shortHash(real.dataFolder)));
  mkdirSync(moved.leaseFolder, { recursive: true });
  for (const folder of [sharedFolder, moved.dataFolder]) chmodSync(folder, 0o755);
  log(`The user ${moved.user?.name} cannot reach ${real.dataFolder}: the data lies in ${moved.dataFolder}.`);
  return moved;
}

function describe(dataFolder: string): ServerFolders {
  const clusterFolder = path.join(dataFolder, 'postgres');
  return {
    dataFolder,
    clusterFolder,
    leaseFolder: path.join(dataFolder, 'leases'),
    lockFile: path.join(dataFolder, 'lock'),
    logFile: path.join(dataFolder, 'postgres.log'),
    user: chooseDatabaseUser(clusterFolder),
  };
}

/**
 * A short folder that only the database user may enter: its permissions are the server's authentication.
 * The comma at the end of the name is no whim: see `socketUrl`.
 */
export function prepareSocketFolder(folders: ServerFolders): string {
  for (const folder of possibleSocketFolders(folders.dataFolder)) {
    if (Buffer.byteLength(socketFile(folder)) > socketPathBytes) continue;
    if (!canReach(path.dirname(folder), folders.user)) continue;
    if (claimFolder(folder, folders.user)) return folder;
  }
  throw new Error(`No folder for the database socket: ${os.tmpdir()} and /tmp cannot be used.`);
}

/** Where the socket of a data folder may lie, best first. */
export function possibleSocketFolders(dataFolder: string): string[] {
  return [os.tmpdir(), '/tmp', dataFolder].map((parent) =>
    path.join(parent, `atrium-${shortHash(dataFolder)},`),
  );
}

/** Makes a folder of mode 0700 for the user; false when someone else's lies there. */
export function claimFolder(folder: string, user: DatabaseUser | undefined): boolean {
  const uid = user?.uid ?? process.getuid?.();
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (user !== undefined) chownSync(folder, user.uid, user.gid);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'EACCES' || error.code === 'ENOENT' || error.code === 'EROFS') return false;
    if (error.code !== 'EEXIST') throw error;
  }
  const stats = lstatSync(folder); // not stat: a link that someone else planted must not count
  return stats.isDirectory() && stats.uid === uid && (stats.mode & 0o077) === 0;
}

export function socketFile(socketFolder: string): string {
  return path.join(socketFolder, '.s.PGSQL.5432');
}

/**
 * An address that postgres.js and node-postgres both read as this socket. postgres.js 3.4.9 decodes the host of
 * an address only when it looks like a list of hosts, and then takes it whole as the path when it holds a slash:
 * hence a comma in the folder's name. At the end of it, the list has one host: with a second one, postgres.js
 * would try for ever in place of failing. Its `?host=` goes to the server as a setting, which refuses it.
 */
export function socketUrl(socketFolder: string, user: string, database: string): string {
  return `postgres://${user}@${encodeURIComponent(socketFolder)}/${database}`;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
