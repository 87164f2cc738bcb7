import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StepPicture } from '@atrium/help/step-picture';
import { base, type Screenshot } from '../site.ts';
import { listFiles } from './list-files.ts';
import { readScreenshotList, screenshotFolder } from './screenshot-list.ts';

type Copied = {
  readonly screenshots: ReadonlyMap<string, Screenshot>;
  /** What an editor should know: which steps have no picture, or one that shows something else by now. */
  readonly notes: readonly string[];
};

/** Takes over the pictures that still show what their step says; a picture of something else would mislead (HELP-4). */
export async function copyScreenshots(
  root: string,
  out: string,
  wanted: readonly StepPicture[],
  portal: string,
): Promise<Copied> {
  const folder = screenshotFolder(root);
  const list = readScreenshotList(folder);
  const present = await listFiles(folder);
  const screenshots = new Map<string, Screenshot>();
  const old: string[] = [];
  let ofAnotherPortal = 0;
  for (const { name, of } of wanted) {
    const taken = list[name];
    if (!taken || !present.has(`${name}.webp`)) continue;
    if (taken.of !== of) {
      old.push(name);
      continue;
    }
    if (taken.portal !== portal) ofAnotherPortal += 1;
    const content = await readFile(join(folder, `${name}.webp`));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    const file = `assets/shots/${name}-${hash}.webp`;
    await mkdir(dirname(join(out, file)), { recursive: true });
    await copyFile(join(folder, `${name}.webp`), join(out, file));
    screenshots.set(name, { address: `${base}/${file}`, width: taken.width, height: taken.height });
  }
  const missing = wanted.length - screenshots.size;
  const advice = 'npm run screenshots takes them';
  return {
    screenshots,
    notes: [
      ...old.map((name) => `${name}: the screenshot is older than its step and is left out`),
      ...(missing > 0 ? [`${missing} of ${wanted.length} steps have no screenshot: ${advice}`] : []),
      ...(ofAnotherPortal > 0
        ? [`${ofAnotherPortal} screenshots are of another version of the portal: ${advice} anew`]
        : []),
    ],
  };
}
