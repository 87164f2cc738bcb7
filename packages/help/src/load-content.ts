import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from './read-guides.ts';

/** Where this package keeps its guides. */
export const contentFolder = join(import.meta.dirname, '../content');

export const loadContent = (folder: string = contentFolder): ContentFiles =>
  new Map([...loadShelves(folder), ...loadGuides(folder, listGuideFolders(folder))]);

/** Everything but the guides: topics and thesaurus. */
export const loadShelves = (folder: string): ContentFiles =>
  new Map([
    ...readFolder(folder, ''),
    ...(existsSync(join(folder, 'thesaurus')) ? readFolder(folder, 'thesaurus/') : []),
  ]);

export const listGuideFolders = (folder: string): string[] =>
  readdirSync(join(folder, 'guides'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const loadGuides = (folder: string, ids: readonly string[]): ContentFiles =>
  new Map(ids.flatMap((id) => readFolder(folder, `guides/${id}/`)));

function readFolder(folder: string, path: string): [string, string][] {
  return readdirSync(join(folder, path))
    .filter((name) => /\.(md|yaml)$/.test(name))
    .map((name) => [`${path}${name}`, readFileSync(`${folder}/${path}${name}`, 'utf8')]);
}
