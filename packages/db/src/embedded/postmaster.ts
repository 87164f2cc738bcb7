import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, identifyProcess, signalProcess } from './process-identity.ts';
import { type ServerBinaries, userOf } from './server-binaries.ts';
import { prepareSocketFolder, type ServerFolders } from './server-folders.ts';

/** A server process that may or may not be a child of ours. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
}

const logBytesKept = 10_000_000;
/** Replaying the log after a crash may take this long before a start counts as failed. */
const readySeconds = 180;
/** A killed server's children need a moment to let go of the shared memory. */
const retrySeconds = 15;

/** The server that works on the cluster, or undefined. Removes what a dead one left in the way of the next. */
export function findPostmaster(clusterFolder: string): Postmaster | undefined {
  const file = pidFile(clusterFolder);
  const [pidText, , , , socketFolder] = readLines(file);
  if (pidText === undefined) return undefined;
  const pid = Number.parseInt(pidText, 10);
  if (isPostmasterOf(pid, clusterFolder)) return { pid, socketFolder: socketFolder?.trim() ?? '' };
  // The number may belong to an unrelated process by now, which the server would take for a rival.
  rmSync(file, { force: true });
  return undefined;
}

/** Starts the server and waits until it accepts connections. */
export async function startPostmaster(
  folders: ServerFolders,
  binaries: ServerBinaries,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> {
  const deadline = Date.now() + retrySeconds * 1000;
  for (;;) {
    const socketFolder = prepareSocketFolder(folders);
    const logStart = shortenLog(folders.logFile);
    const pid = spawnPostmaster(folders, binaries, {
      ...settings,
      unix_socket_directories: `"${socketFolder}"`,
    });
    if (await waitUntilReady(pid, folders.clusterFolder)) return { pid, socketFolder };
    const output = readFileSync(folders.logFile, 'utf8').slice(logStart);
    if (!/shared memory block|lock file .* already exists/.test(output) || Date.now() > deadline) {
      throw new Error(explain(output, folders));
    }
    await sleep(200);
    findPostmaster(folders.clusterFolder);
  }
}

function spawnPostmaster(
  folders: ServerFolders,
  binaries: ServerBinaries,
  settings: Readonly<Record<string, string>>,
): number {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(folders.logFile, 'a');
  try {
    const child = spawn(binaries.postgres, ['-D', folders.clusterFolder, ...options], {
      ...userOf(folders.user),
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      // Its own process group: Ctrl-C must reach the application first, which then stops the server.
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.on('error', () => undefined); // A missing pid below tells it.
    child.unref();
    if (child.pid === undefined) throw new Error(`${binaries.postgres} could not be started.`);
    return child.pid;
  } finally {
    closeSync(log);
  }
}

/** True when the server accepts connections, false when it died before. */
export async function waitUntilReady(pid: number, clusterFolder: string): Promise<boolean> {
  const deadline = Date.now() + readySeconds * 1000;
  while (identifyProcess(pid) !== undefined) {
    const lines = readLines(pidFile(clusterFolder));
    if (lines[0] === String(pid) && lines[7]?.trim() === 'ready') return true;
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL (process ${pid}) was not ready after ${readySeconds} s.`);
    await sleep(10);
  }
  return false;
}

/** Ends the server: politely, then without waiting for its checkpoint. Committed rows survive either. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    if (identifyProcess(pid) === undefined) return;
    signalProcess(pid, signal);
    const deadline = Date.now() + seconds * 1000;
    while (identifyProcess(pid) !== undefined && Date.now() < deadline) await sleep(10);
  }
}

function isPostmasterOf(pid: number, clusterFolder: string): boolean {
  if (!(pid > 0) || identifyProcess(pid) === undefined) return false;
  const separator = process.platform === 'linux' ? '\0' : ' ';
  return commandLine(pid).includes(`-D${separator}${clusterFolder}${separator}`);
}

function explain(output: string, folders: ServerFolders): string {
  if (/No space left/.test(output)) return `No space is left on the disk of ${folders.dataFolder}.`;
  const reason = /(?:FATAL|PANIC): +(.*)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
  return `PostgreSQL did not start: ${reason} (more in ${folders.logFile}).`;
}

/** Empties a log that has grown too long; answers where the next line begins. */
function shortenLog(file: string): number {
  const length = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (length <= logBytesKept) return length;
  truncateSync(file);
  return 0;
}

function pidFile(clusterFolder: string): string {
  return path.join(clusterFolder, 'postmaster.pid');
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
