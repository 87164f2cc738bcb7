import type { Locale } from '@atrium/contracts/locale';
import { locales } from '@atrium/contracts/locale';
import { byLocale, type Category, parseCategories } from './category.ts';
import { checkFacts, checkReferences } from './check-references.ts';
import { checkAnatomy, checkParity } from './check-structure.ts';
import { checkWording } from './check-wording.ts';
import type { Guide, GuideFacts, GuideText } from './guide.ts';
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

/** Parses and checks everything. With problems, the guides are not fit to be shown. */
export function readGuides(files: ContentFiles): HelpContent & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const categories = parseCategories(files.get('categories.yaml') ?? '', 'categories.yaml', problems);
  const folders = [...files.keys()].flatMap((path) => /^guides\/([^/]+)\/guide\.yaml$/.exec(path)?.[1] ?? []);
  const known = { guides: new Set(folders), categories: new Set(categories.map(({ id }) => id)) };
  const guides = folders.sort().flatMap((folder): Guide[] => {
    const path = `guides/${folder}/guide.yaml`;
    const facts = parseGuideFacts(files.get(path) ?? '', { file: path, folder, problems });
    const texts = readTexts(files, facts, problems);
    if (!texts) return [];
    const source = texts[facts.source];
    checkFacts(facts, source, known, problems);
    checkAnatomy(facts, source, problems);
    for (const locale of locales) {
      checkReferences(texts[locale], known.guides, problems);
      if (locale !== facts.source) checkParity(source, texts[locale], problems);
    }
    return [{ ...facts, texts }];
  });
  checkAddresses(guides, categories, problems);
  return { guides, categories, concepts: readConcepts(files, problems), problems };
}

function readTexts(
  files: ContentFiles,
  facts: GuideFacts,
  problems: Problem[],
): Record<Locale, GuideText> | null {
  const sources = byLocale((locale) => files.get(`guides/${facts.id}/${locale}.md`));
  const missing = locales.filter((locale) => sources[locale] === undefined);
  for (const locale of missing) reporter(problems, facts.file)(1, `the guide is missing in ${locale}`);
  if (missing.length > 0) return null;
  return byLocale((locale) => {
    const source = sources[locale] ?? '';
    const text = parseGuideText(source, { file: `guides/${facts.id}/${locale}.md`, locale, problems });
    checkWording(text, source, problems);
    return text;
  });
}

/** No address leads to two places, former ones included (HELP-8). */
function checkAddresses(
  guides: readonly Guide[],
  categories: readonly Category[],
  problems: Problem[],
): void {
  for (const locale of locales) {
    const taken = new Map(categories.map(({ id, texts }) => [texts[locale].slug, `the category ${id}`]));
    const take = (slug: string, guide: Guide): void => {
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
