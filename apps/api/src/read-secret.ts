import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * The secret of an installation that has not been given one: made at its first start and kept beside its data. Only
 * outside production; whoever copies that folder has it.
 */
export async function readSecret(dataFolder: string): Promise<string> {
  const file = join(resolve(dataFolder), 'secret');
  const found = await read(file);
  if (found !== null) return found;
  await mkdir(resolve(dataFolder), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  // Whole or not at all: of two processes that start at once, both read what the first one has put there.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readFile(file, 'utf8');
}

const read = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
