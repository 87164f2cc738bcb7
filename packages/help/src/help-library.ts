import { byLocale } from './category.ts';
import { loadContent } from './load-content.ts';
import { describeProblem } from './problem.ts';
import { type HelpContent, readGuides } from './read-guides.ts';
import { guideDocuments } from './search/guide-documents.ts';
import { createHelpSearch, type HelpSearch } from './search/help-search.ts';
import { buildLanguageIndex } from './search/language-index.ts';

export type HelpLibrary = HelpContent & { readonly search: HelpSearch };

let library: HelpLibrary | null = null;

/** All guides, and the search in them; read once per process, when help is first needed. */
export function openHelpLibrary(): HelpLibrary {
  library ??= readLibrary();
  return library;
}

function readLibrary(): HelpLibrary {
  const { problems, ...content } = readGuides(loadContent());
  const [problem] = problems;
  if (problem) throw new Error(`The guides cannot be used: ${describeProblem(problem)}`);
  const { guides, concepts } = content;
  const indexes = byLocale((locale) => buildLanguageIndex(locale, guideDocuments(guides, locale), concepts));
  return { ...content, search: createHelpSearch(indexes) };
}
