import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@atrium/contracts/locale';
import type { SearchDocument } from '@atrium/help/search/search-document';
import { seededRandom } from './seeded-random.ts';

const sentencesEach = 6;

/** A thousand guides that are not meant, about neighbouring things: without them every search finds everything. */
export function distractorDocuments(locale: Locale): SearchDocument[] {
  const source = readFileSync(join(import.meta.dirname, 'distractors', `${locale}.txt`), 'utf8');
  const list = (name: string, separator: string): string[] =>
    (new RegExp(`^${name}: (.*)$`, 'm').exec(source)?.[1] ?? '').split(separator).map((item) => item.trim());
  const objects = list('objects', ',');
  const tasks = list('tasks', ',');
  const sentences = list('sentences', '|');
  const random = seededRandom(7);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  return objects.flatMap((object, row) =>
    tasks.map((task, column): SearchDocument => {
      const title = `${object}: ${task}`;
      const others = [pick(objects), pick(tasks), pick(objects)].join(', ');
      return {
        ...{ id: `distractor-${row}-${column}`, title, aliases: [], routes: [], roles: [] },
        summary: `${title}. ${pick(sentences)}`,
        body: [...Array.from({ length: sentencesEach }, () => pick(sentences)), others].join(' '),
      };
    }),
  );
}
