import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGuides } from '@atrium/help/load-content';
import type { ContentFiles } from '@atrium/help/read-guides';
import type { Site } from '../site.ts';
import type { GuideRead, GuideWritten } from './share.ts';

/** What a build leaves for the next one, in the folder of the site itself, so that the two never part. */
export type BuildRecord = {
  /** What the whole site was made from, the texts of the guides aside: `hashInputs`. */
  readonly inputs: string;
  /** What every page may show of the others: `hashSite`. */
  readonly site: string;
  readonly assets: Pick<Site, 'stylesheet' | 'script'>;
  readonly guides: readonly GuideRecord[];
  readonly frame: GuideWritten;
  /** Files that are no pages. */
  readonly others: readonly string[];
  readonly links: readonly (readonly [address: string, file: string])[];
};
export type GuideRecord = { readonly read: GuideRead; readonly written: GuideWritten };

const recordFile = (out: string): string => join(out, '.build-record.json');

/** The last build's record if it was of the same inputs. */
export function readRecord(out: string, inputs: string): BuildRecord | null {
  const file = recordFile(out);
  if (!existsSync(file)) return null;
  const record: BuildRecord = JSON.parse(readFileSync(file, 'utf8'));
  return record.inputs === inputs ? record : null;
}

/** While files are being written there is no record: a build that was killed is done again from the start. */
export const removeRecord = (out: string): void => rmSync(recordFile(out), { force: true });

export const writeRecord = (out: string, record: BuildRecord): void =>
  writeFileSync(recordFile(out), JSON.stringify(record));

export const hashGuide = (files: ContentFiles): string => hash([...files].flat());

/** The guides whose texts are not those of the record. */
export const listChanged = (content: string, folders: readonly string[], record: BuildRecord): string[] => {
  const known = new Map(record.guides.map(({ read }) => [read.folder, read.hash]));
  return folders.filter((folder) => known.get(folder) !== hashGuide(loadGuides(content, [folder])));
};

/** Cards, topics, files and pictures: whoever changes one of them may change every page. */
export const hashSite = ({ screenshots, ...site }: Site): string =>
  hash([JSON.stringify(site), JSON.stringify([...screenshots])]);

/** Lengths are part of it: no two lists of parts read the same. */
export function hash(parts: Iterable<string | Buffer>): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest('hex').slice(0, 32);
}
