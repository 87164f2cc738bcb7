import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@atrium/contracts/locale';
import { isWritten } from './guide.ts';
import { contentFolder, loadContent } from './load-content.ts';
import { describeProblem } from './problem.ts';
import { readGuides } from './read-guides.ts';
import { stampFrom } from './stamp-from.ts';

/** Notes in every translation of the named guides that it is up to date with its source. Run it after translating. */
const wanted = process.argv.slice(2);
const files = loadContent();
const { guides, problems } = readGuides(files);
for (const problem of problems) console.error(describeProblem(problem));
for (const guide of guides.filter(({ id }) => wanted.includes(id) || wanted.includes('--all'))) {
  const translations = locales.filter((locale) => locale !== guide.source && isWritten(guide, locale));
  for (const locale of translations) {
    const { file } = guide.texts[locale];
    const stamped = stampFrom(files.get(file) ?? '', guide.texts[guide.source].hashes);
    if (stamped !== files.get(file)) writeFileSync(join(contentFolder, file), stamped);
  }
}
