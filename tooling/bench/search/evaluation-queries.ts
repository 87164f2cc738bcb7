import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '@atrium/contracts/locale';
import { seededRandom } from './seeded-random.ts';

export const kinds = [
  'plain',
  'typo',
  'accent',
  'synonym',
  'inflection',
  'compound',
  'wrong language',
] as const;
export type Kind = (typeof kinds)[number];

export type EvaluationQuery = {
  readonly locale: Locale;
  readonly kind: Kind;
  readonly query: string;
  /** Any of these guides is a right answer. */
  readonly wanted: readonly string[];
  /** Half of the set is looked at while tuning, the other half only measured. */
  readonly half: 'tuning' | 'held out';
};

const foreignEach = 10;
const typosEach = 12;

/** queries/*.txt, and what can be made of them: typing errors, missing accents, the reader's language being another. */
export function evaluationQueries(): EvaluationQuery[] {
  const written = locales.flatMap(readQueries);
  const random = seededRandom(41);
  const made = locales.flatMap((locale) => {
    const plain = written.filter((query) => query.locale === locale && query.kind === 'plain');
    const mistyped = plain
      .slice(0, typosEach)
      .map((query): EvaluationQuery => ({ ...query, kind: 'typo', query: mistype(query.query, random) }));
    const bare = written
      .filter(({ locale: own, kind }) => own === locale && (kind === 'plain' || kind === 'inflection'))
      .map((query): EvaluationQuery => ({ ...query, kind: 'accent', query: withoutAccents(query.query) }))
      .filter(({ query }) => !written.some((other) => other.query === query));
    const foreign = written.filter((query) => query.locale !== locale && query.kind === 'plain');
    const asked = Array.from({ length: foreignEach }, () => foreign[Math.floor(random() * foreign.length)]);
    return [
      ...mistyped,
      ...bare,
      ...asked.flatMap((query): EvaluationQuery[] =>
        query ? [{ ...query, locale, kind: 'wrong language' }] : [],
      ),
    ];
  });
  return [...written, ...made].map((query, index) => ({
    ...query,
    half: index % 2 === 0 ? 'tuning' : 'held out',
  }));
}

function readQueries(locale: Locale): EvaluationQuery[] {
  const source = readFileSync(join(import.meta.dirname, 'queries', `${locale}.txt`), 'utf8');
  return source
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', query = '', wanted = ''] = line.split(' | ');
      const known = kinds.find((candidate) => candidate === kind);
      if (!known || !wanted) throw new Error(`This is no query: ${line}`);
      return { locale, kind: known, query, wanted: wanted.split(', '), half: 'tuning' };
    });
}

const withoutAccents = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');

/** One error in the longest word: a letter left out, doubled or swapped with the next. */
function mistype(text: string, random: () => number): string {
  const longest = text
    .split(/[^\p{L}]+/u)
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  const at = 1 + Math.floor(random() * Math.max(1, longest.length - 3));
  const [before, letter, next, after] = [
    longest.slice(0, at),
    longest[at],
    longest[at + 1],
    longest.slice(at + 2),
  ];
  const errors = [
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${next}${letter}${after}`,
  ];
  return text.replace(longest, errors[Math.floor(random() * errors.length)] ?? longest);
}
