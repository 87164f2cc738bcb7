import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess, isSameProcessAlive } from './process-identity.ts';

/** Runs `work` while no other process is inside a lock of the same file; a holder that died is passed over. */
export async function withFileLock<T>(file: string, waitSeconds: number, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + waitSeconds * 1000;
  while (!tryLock(file)) {
    if (Date.now() > deadline) {
      throw new Error(`Another process (${readLock(file)}) has held ${file} for ${waitSeconds} s.`);
    }
    await sleep(20);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file: string): boolean {
  // A hard link appears with its content at once, so nobody can read a lock that is half written.
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, identifyProcess(process.pid) ?? '');
  try {
    if (linkOnce(own, file)) return true;
    const holder = readLock(file);
    if (holder !== undefined && !isSameProcessAlive(holder)) breakLock(file, holder);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function breakLock(file: string, deadHolder: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // Someone else was quicker.
  }
  // Between reading and renaming, another process may have broken the lock and taken it: give it back.
  if (readLock(aside) !== deadHolder) linkOnce(aside, file);
  rmSync(aside, { force: true });
}

function linkOnce(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
