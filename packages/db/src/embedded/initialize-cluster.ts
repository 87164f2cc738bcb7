import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type ServerBinaries, userOf } from './server-binaries.ts';
import { claimFolder, type ServerFolders } from './server-folders.ts';

/** The major version whose data files the shipped binaries read. */
const majorVersion = '18';

/** Makes the data files unless they are there. Call it inside the folder's lock. */
export async function initializeCluster(
  folders: ServerFolders,
  binaries: ServerBinaries,
  durable: boolean,
  log: (line: string) => void,
): Promise<void> {
  const { clusterFolder, dataFolder, user } = folders;
  if (existsSync(clusterFolder)) return checkVersion(clusterFolder);
  removeUnfinished(dataFolder);
  log('Preparing the database files.');
  // Renamed when complete: whoever is killed half-way leaves nothing that looks like a database.
  const unfinished = path.join(dataFolder, `unfinished-${process.pid}`);
  if (!claimFolder(unfinished, user)) throw new Error(`Cannot write to ${dataFolder}.`);
  try {
    await runInitdb(binaries.initdb, unfinished, folders, durable);
    // No host lines: nobody gets in but through the socket, and into its folder only the database user and root.
    writeFileSync(path.join(unfinished, 'pg_hba.conf'), 'local all all trust\n');
    renameSync(unfinished, clusterFolder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  if (durable) syncFolder(dataFolder);
}

async function runInitdb(
  initdb: string,
  target: string,
  folders: ServerFolders,
  durable: boolean,
): Promise<void> {
  const options = [
    ['-D', target, '-U', 'postgres', '-A', 'trust', '--encoding=UTF8'],
    ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
    durable ? [] : ['--no-sync'],
  ].flat();
  const child = spawn(initdb, options, {
    ...userOf(folders.user),
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  if (/No space left/.test(output)) throw new Error(`No space is left on the disk of ${folders.dataFolder}.`);
  throw new Error(`The database files could not be made in ${folders.dataFolder}:\n${output.trim()}`);
}

function checkVersion(clusterFolder: string): void {
  const file = path.join(clusterFolder, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'no known version';
  if (found === majorVersion) return;
  throw new Error(
    `${clusterFolder} holds data of PostgreSQL ${found}, this is ${majorVersion}: move that folder away, or set DATABASE_URL.`,
  );
}

function removeUnfinished(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    if (name.startsWith('unfinished-')) rmSync(path.join(dataFolder, name), { recursive: true, force: true });
  }
}

/** Makes the rename itself survive a power cut. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
