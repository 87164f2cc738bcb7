import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Locale, locales } from '@atrium/contracts/locale';
import { byLocale } from '@atrium/help/category';
import { loadContent } from '@atrium/help/load-content';
import { readGuides } from '@atrium/help/read-guides';
import { guideDocuments } from '@atrium/help/search/guide-documents';
import { createHelpSearch } from '@atrium/help/search/help-search';
import { buildLanguageIndex } from '@atrium/help/search/language-index';
import type { SearchDocument } from '@atrium/help/search/search-document';
import { type BenchRow, report } from './report.ts';
import { distractorDocuments } from './search/distractor-documents.ts';
import { type EvaluationQuery, evaluationQueries, kinds } from './search/evaluation-queries.ts';

// npm run bench search: does the help search find what people ask for, among a thousand other guides per language?

const shown = 5;
const most = 8;
const { guides, concepts } = readGuides(loadContent());

const startedAt = performance.now();
const indexes = byLocale((locale) => buildLanguageIndex(locale, documentsOf(locale), concepts));
const built = performance.now() - startedAt;
const search = createHelpSearch(indexes);

type Outcome = EvaluationQuery & {
  readonly rank: number;
  readonly found: readonly string[];
  readonly milliseconds: number;
};

const queries = evaluationQueries();
for (const query of queries) ask(query);
const outcomes = queries.map(ask);
if (process.env.BENCH_MISSES) printMisses(outcomes);
report('search', rows(outcomes));

function ask(query: EvaluationQuery): Outcome {
  const before = performance.now();
  const { results } = search({ query: query.query, locale: query.locale, limit: most });
  const milliseconds = performance.now() - before;
  const found = results.map(({ document }) => document.id);
  return { ...query, milliseconds, found, rank: found.findIndex((id) => query.wanted.includes(id)) + 1 };
}

/** The guides that exist, those that are planned, and a thousand others. */
function documentsOf(locale: Locale): SearchDocument[] {
  const real = guideDocuments(guides, locale);
  const known = new Set(real.map(({ id }) => id));
  const planned = readFileSync(join(import.meta.dirname, 'search/planned', `${locale}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((line): SearchDocument => {
      const [id = '', title = '', text = ''] = line.split(' | ');
      const end = text.indexOf('. ') + 1;
      return {
        id,
        title,
        aliases: [],
        summary: text.slice(0, end),
        body: text.slice(end),
        routes: [],
        roles: [],
      };
    });
  return [...real, ...planned.filter(({ id }) => !known.has(id)), ...distractorDocuments(locale)];
}

function rows(all: readonly Outcome[]): BenchRow[] {
  const heldOut = all.filter(({ half }) => half === 'held out');
  const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  const targets: Partial<Record<string, number>> = { typo: 0.95, accent: 1, synonym: 0.85, compound: 0.85 };
  const first = JSON.stringify(
    search({ query: 'change password', locale: 'en', limit: most }).results.map(({ document }) => [
      ...[document.id, document.title, document.summary.slice(0, 160)],
    ]),
  );
  return [
    { what: 'queries', value: all.length, unit: '' },
    {
      what: 'documents per language',
      value: indexes.en.documents.length,
      unit: '',
      target: { atLeast: 1000 },
    },
    { what: 'recall@5', value: recall(all), unit: '', target: { atLeast: 0.92 } },
    { what: 'MRR', value: reciprocal(all), unit: '', target: { atLeast: 0.88 } },
    { what: 'recall@5, held out', value: recall(heldOut), unit: '', target: { atLeast: 0.92 } },
    { what: 'MRR, held out', value: reciprocal(heldOut), unit: '', target: { atLeast: 0.88 } },
    ...locales.map((locale) => {
      const own = all.filter((outcome) => outcome.locale === locale);
      return { what: `recall@5, ${locale}`, value: recall(own), unit: '', target: { atLeast: 0.88 } };
    }),
    ...kinds.flatMap((kind): BenchRow[] => {
      const of = (list: readonly Outcome[]) => list.filter((outcome) => outcome.kind === kind);
      const target = targets[kind];
      return [
        {
          what: `recall@5, ${kind}`,
          value: recall(of(all)),
          unit: '',
          ...(target ? { target: { atLeast: target } } : {}),
        },
        { what: `recall@5, ${kind}, held out`, value: recall(of(heldOut)), unit: '' },
        { what: `MRR, ${kind}`, value: reciprocal(of(all)), unit: '' },
      ];
    }),
    {
      what: 'without a result',
      value: all.filter(({ found }) => found.length === 0).length,
      unit: '',
      target: { atMost: 0 },
    },
    { what: 'p95', value: p95, unit: 'ms', target: { atMost: 12 } },
    { what: 'longest', value: times.at(-1) ?? 0, unit: 'ms' },
    { what: 'building the five indexes', value: built, unit: 'ms' },
    { what: 'first answer, gz', value: gzipSync(first).length, unit: 'B', target: { atMost: 3000 } },
  ];
}

function recall(list: readonly Outcome[]): number {
  return list.filter(({ rank }) => rank > 0 && rank <= shown).length / Math.max(1, list.length);
}

function reciprocal(list: readonly Outcome[]): number {
  return list.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, list.length);
}

/** For whoever tunes: what is missed in the half that may be looked at. */
function printMisses(all: readonly Outcome[]): void {
  for (const { half, locale, kind, query, wanted, found, rank } of all) {
    if ((half === 'held out' && found.length > 0) || (rank > 0 && rank <= 2)) continue;
    process.stderr.write(
      `${locale} ${kind}: ${query} → ${rank || '–'}; wanted ${wanted}; found ${found.slice(0, 4).join(' ')}\n`,
    );
  }
}
