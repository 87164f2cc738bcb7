import { resolve } from 'node:path';
import { startEmbeddedPostgres } from '@atrium/db/embedded/embedded-postgres';
import type { Config } from './config.ts';

export type Store = { readonly url: string; readonly stop: () => Promise<void> };

/** The configured PostgreSQL, or an embedded one of this installation (NFR-1). */
export async function openDatabase(config: Config): Promise<Store> {
  if (config.DATABASE_URL) return { url: config.DATABASE_URL, stop: async () => {} };
  if (config.NODE_ENV === 'production') {
    process.stderr.write('DATABASE_URL is not set: using the embedded database of this machine.\n');
  }
  return startEmbeddedPostgres({
    dataFolder: resolve(config.ATRIUM_DATA),
    durable: true,
    log: (line) => process.stdout.write(`${line}\n`),
  });
}
