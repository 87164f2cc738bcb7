import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { base, type Screenshot } from '../site.ts';
import { listFiles } from './list-files.ts';

/** Where the walks leave their pictures (HELP-4). Not in the repository: without them the guides have none. */
export const screenshotFolder = (root: string): string => join(root, '.data/screenshots');

export async function copyScreenshots(root: string, out: string): Promise<ReadonlyMap<string, Screenshot>> {
  const folder = screenshotFolder(root);
  const shots = new Map<string, Screenshot>();
  for (const path of await listFiles(folder)) {
    if (!path.endsWith('.png')) continue;
    const content = await readFile(join(folder, path));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    const name = path.replace(/\.png$/, '');
    const file = `assets/shots/${name}-${hash}.png`;
    await mkdir(dirname(join(out, file)), { recursive: true });
    await copyFile(join(folder, path), join(out, file));
    // Taken at two pixels per CSS pixel; width and height keep the page from moving while it loads.
    const size = { width: content.readUInt32BE(16) / 2, height: content.readUInt32BE(20) / 2 };
    shots.set(name, { address: `${base}/${file}`, ...size });
  }
  return shots;
}
