import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadShelves } from '@atrium/help/load-content';
import type { BuildOptions } from '../build-site.ts';
import { hash } from './build-record.ts';
import { listFiles } from './list-files.ts';
import { listFile, screenshotFolder } from './screenshot-list.ts';

/** From the folder of this application: everything that decides how a guide is read and shown. */
const sources = [
  'src',
  'public',
  ...['help', 'i18n', 'contracts'].map((name) => `../../packages/${name}/src`),
];

/** Changes with everything that the site is made from but the texts of its guides. */
export async function hashInputs(
  { root, origin, brand, portal = '' }: BuildOptions,
  content: string,
  folders: readonly string[],
): Promise<string> {
  const parts: (string | Buffer)[] = [process.version, root, origin, brand, portal, content, ...folders];
  for (const [path, text] of loadShelves(content)) parts.push(path, text);
  for (const source of sources) {
    const folder = join(root, source);
    for (const file of [...(await listFiles(folder))].sort())
      parts.push(file, readFileSync(join(folder, file)));
  }
  const pictures = listFile(screenshotFolder(root));
  for (const path of await listFiles(screenshotFolder(root))) parts.push(path);
  if (parts.includes('list.json')) parts.push(readFileSync(pictures));
  return hash(parts);
}
