import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

const folders = ['apps/web/src', 'packages/ui/src', 'packages/i18n/src/messages'];

/** Changes with everything that the portal's pages are made of: pictures of another one may look different. */
export async function portalHash(repository: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = [...(await listFiles(join(repository, folder)))].filter((file) => !file.includes('.test.'));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(repository, folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
