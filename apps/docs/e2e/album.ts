import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalHash } from '../src/output/portal-hash.ts';
import { listFile, readScreenshotList, type TakenPicture } from '../src/output/screenshot-list.ts';
import type { Album } from './play-walk.ts';

/** The pictures of a run, and the list of them that the site is built with; those of other guides stay. */
export function openAlbum(folder: string): Album & { readonly close: () => Promise<void> } {
  const taken = new Map<string, Omit<TakenPicture, 'portal'>>();
  return {
    folder,
    add: (name, picture) => taken.set(name, picture),
    close: async () => {
      const portal = await portalHash(join(import.meta.dirname, '../../..'));
      const mine = [...taken].map(([name, picture]) => [name, { ...picture, portal }] as const);
      const all = Object.entries({ ...readScreenshotList(folder), ...Object.fromEntries(mine) });
      mkdirSync(folder, { recursive: true });
      const sorted = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(listFile(folder), JSON.stringify(sorted, null, 1));
    },
  };
}
