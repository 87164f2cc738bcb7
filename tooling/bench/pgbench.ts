import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Debian keeps the program beside the server it comes with, not on the path. */
function findPgbench(): string | null {
  const known = [18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin/pgbench`);
  const onPath = spawnSync('pgbench', ['--version']).status === 0 ? ['pgbench'] : [];
  return [...onPath, ...known.filter(existsSync)][0] ?? null;
}

type Server = { readonly socketFolder: string; readonly user: string; readonly database: string };

/** Transactions per second of a script under `pgbench -M prepared`; null where the program is not installed. */
export async function pgbench(
  server: Server,
  script: string,
  clients: number,
  seconds: number,
): Promise<number | null> {
  const program = findPgbench();
  if (!program) return null;
  const folder = await mkdtemp(join(tmpdir(), 'atrium-pgbench-'));
  try {
    const file = join(folder, 'script.sql');
    await writeFile(file, script);
    // libpq reads a comma in a host as the end of it, and the socket folder's name has one.
    const host = join(folder, 's');
    await symlink(server.socketFolder, host);
    const args = [
      '-n',
      '-M',
      'prepared',
      '-c',
      String(clients),
      '-j',
      '1',
      '-T',
      String(seconds),
      '-f',
      file,
    ];
    const connection = ['-h', host, '-U', server.user, server.database];
    const { stdout } = await promisify(execFile)(program, [...args, ...connection]);
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
