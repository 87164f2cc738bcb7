import { foldText } from './fold-text.ts';
import type { LanguageIndex } from './language-index.ts';
import type { SearchDocument } from './search-document.ts';
import { splitWords } from './split-words.ts';
import type { Alternative, Understood } from './understand-query.ts';

export type Ranked = { readonly document: SearchDocument; readonly score: number };

/** Where the reader is and who they are: what fits them comes a little earlier. */
export type ReaderContext = { readonly route?: string | undefined; readonly role?: string | undefined };

const saturation = 1.4;
const routeBoost = 1.15;
const roleBoost = 1.06;
const titleBoost = 0.7;
const looked = 60;
/** What fits this much worse than the best does not help anybody. */
const worthShowing = 0.25;

/** BM25F over what the words may mean: per asked word the best alternative counts, never their sum. */
export function rankDocuments(
  index: LanguageIndex,
  { words, phrases }: Understood,
  query: string,
  reader: ReaderContext = {},
): Ranked[] {
  const tellings = words.map(({ alternatives }) => idfCap(index, alternatives));
  const scores = words.map(({ alternatives }, at) =>
    scoreAlternatives(index, alternatives, tellings[at] ?? 0),
  );
  for (const { term, weight, at, length } of phrases) {
    const found = scoreAlternatives(index, [{ term, weight }], Number.POSITIVE_INFINITY);
    for (let word = at; word < at + length; word += 1) {
      const own = scores[word];
      for (const [document, score] of found) own?.set(document, Math.max(own.get(document) ?? 0, score));
      tellings[word] = Math.max(tellings[word] ?? 0, index.idf(term));
    }
  }
  const total = tellings.reduce((sum, telling) => sum + telling, 0) || 1;
  const sums = new Map<number, { score: number; covered: number }>();
  for (const [at, found] of scores.entries()) {
    for (const [document, score] of found) {
      const sum = sums.get(document) ?? { score: 0, covered: 0 };
      sum.score += score;
      sum.covered += tellings[at] ?? 0;
      sums.set(document, sum);
    }
  }
  const asked = trigrams(query, index);
  return [...sums]
    .map(([at, { score, covered }]) => ({ at, score: score * (0.35 + 0.65 * (covered / total)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, looked)
    .flatMap(({ at, score }): Ranked[] => {
      const document = index.documents[at];
      if (!document) return [];
      const names = [document.title, ...document.aliases].map((name) => alike(asked, trigrams(name, index)));
      const here = reader.route !== undefined && document.routes.includes(reader.route) ? routeBoost : 1;
      const mine = reader.role !== undefined && document.roles.includes(reader.role) ? roleBoost : 1;
      return [{ document, score: score * (1 + titleBoost * Math.max(...names) ** 2) * here * mine }];
    })
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, _, [first]) => score >= (first?.score ?? 0) * worthShowing);
}

/** A synonym that few documents have does not tell more than the word that was typed. */
function idfCap(index: LanguageIndex, alternatives: readonly Alternative[]): number {
  const typed = alternatives.filter(({ weight, term }) => weight === 1 && index.postings(term));
  const list = typed.length > 0 ? typed : alternatives.filter(({ term }) => index.postings(term));
  return Math.max(0, ...list.map(({ term }) => index.idf(term)));
}

function scoreAlternatives(
  index: LanguageIndex,
  alternatives: readonly Alternative[],
  cap: number,
): Map<number, number> {
  const best = new Map<number, number>();
  for (const { term, weight } of alternatives) {
    const postings = index.postings(term);
    if (!postings) continue;
    const telling = Math.min(cap, index.idf(term)) * weight;
    for (const [at, document] of postings.documents.entries()) {
      const count = postings.counts[at] ?? 0;
      const score = (telling * count * (saturation + 1)) / (saturation + count);
      if (score > (best.get(document) ?? 0)) best.set(document, score);
    }
  }
  return best;
}

const names = new WeakMap<LanguageIndex, Map<string, ReadonlySet<string>>>();

/** Three letters each, of the words that count: a title that looks like the question is probably meant. */
function trigrams(text: string, index: LanguageIndex): ReadonlySet<string> {
  const known = names.get(index) ?? new Map<string, ReadonlySet<string>>();
  names.set(index, known);
  const found = known.get(text);
  if (found) return found;
  const words = splitWords(text, index.locale).filter((word) => !index.analyzer.word(word).stop);
  const made = new Set<string>();
  for (const word of words) {
    const padded = ` ${foldText(word)} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) made.add(padded.slice(at, at + 3));
  }
  if (known.size < 20_000) known.set(text, made);
  return made;
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const trigram of one) if (other.has(trigram)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
