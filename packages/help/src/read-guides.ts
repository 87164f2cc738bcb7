import type { Locale } from '@atrium/contracts/locale';
import { locales } from '@atrium/contracts/locale';
import { byLocale, type Category, parseCategories } from './category.ts';
import { checkFacts, checkReferences } from './check-references.ts';
import { checkAnatomy, checkParity } from './check-structure.ts';
import { checkWording } from './check-wording.ts';
import type { Guide, GuideCard, GuideFacts, GuideText } from './guide.ts';
import { parseGuideFacts } from './parse-guide-facts.ts';
import { parseGuideText } from './parse-guide-text.ts';
import type { Problem } from './problem.ts';
import { reporter } from './problem.ts';
import { readConcepts } from './search/read-concepts.ts';
import type { Concept } from './search/thesaurus.ts';

/** The content as text, by path from the content folder: `guides/roles-explained/it.md`. */
export type ContentFiles = ReadonlyMap<string, string>;

export type HelpContent = {
  readonly guides: readonly Guide[];
  readonly categories: readonly Category[];
  /** What people call by several names; for search. */
  readonly concepts: readonly Concept[];
};

/** What guides may refer to. */
export type Known = { readonly guides: ReadonlySet<string>; readonly categories: ReadonlySet<string> };

/** Parses and checks everything. With problems, the guides are not fit to be shown. */
export function readGuides(files: ContentFiles): HelpContent & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const categories = parseCategories(files.get('categories.yaml') ?? '', 'categories.yaml', problems);
  const folders = [...files.keys()].flatMap((path) => /^guides\/([^/]+)\/guide\.yaml$/.exec(path)?.[1] ?? []);
  const known = { guides: new Set(folders), categories: new Set(categories.map(({ id }) => id)) };
  const guides = folders.sort().flatMap((folder) => readGuide(files, folder, known, problems) ?? []);
  checkAddresses(guides, categories, problems);
  return { guides, categories, concepts: readConcepts(files, problems), problems };
}

/** One guide with all that can be checked about it alone; null when its source is missing. */
export function readGuide(
  files: ContentFiles,
  folder: string,
  known: Known,
  problems: Problem[],
): Guide | null {
  const path = `guides/${folder}/guide.yaml`;
  const facts = parseGuideFacts(files.get(path) ?? '', { file: path, folder, problems });
  const source = readText(files, facts, facts.source, problems);
  if (!source) {
    reporter(problems, path)(1, `the guide is missing in ${facts.source}, its source language`);
    return null;
  }
  checkFacts(facts, source, known, problems);
  checkAnatomy(facts, source, problems);
  checkReferences(source, known.guides, problems);
  const texts = byLocale((locale) => {
    const text = locale === facts.source ? source : readText(files, facts, locale, problems);
    // The id stays an address of the guide when it is translated later and has a slug of its own.
    if (!text) return { ...source, slug: facts.id, formerSlugs: [] };
    if (text === source) return text;
    checkReferences(text, known.guides, problems);
    checkParity(source, text, problems);
    return text;
  });
  return { ...facts, texts };
}

function readText(
  files: ContentFiles,
  facts: GuideFacts,
  locale: Locale,
  problems: Problem[],
): GuideText | null {
  const file = `guides/${facts.id}/${locale}.md`;
  const source = files.get(file);
  if (source === undefined) return null;
  const text = parseGuideText(source, { file, locale, problems });
  checkWording(text, source, problems);
  return text;
}

/** No address leads to two places, former ones included (HELP-8). */
export function checkAddresses(
  guides: readonly GuideCard[],
  categories: readonly Category[],
  problems: Problem[],
): void {
  for (const locale of locales) {
    const taken = new Map(categories.map(({ id, texts }) => [texts[locale].slug, `the category ${id}`]));
    const take = (slug: string, guide: GuideCard): void => {
      const other = taken.get(slug);
      const report = reporter(problems, guide.texts[locale].file);
      if (other && other !== guide.id) report(1, `the address ${slug} already belongs to ${other}`);
      taken.set(slug, guide.id);
    };
    for (const guide of guides) {
      const { slug, formerSlugs } = guide.texts[locale];
      for (const address of new Set([guide.id, slug, ...formerSlugs])) take(address, guide);
    }
  }
}
