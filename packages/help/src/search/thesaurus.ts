import type { Locale } from '@atrium/contracts/locale';
import { locales } from '@atrium/contracts/locale';
import { type Problem, reporter } from '../problem.ts';
import { readYaml } from '../read-yaml.ts';
import type { Analyzer } from './analyze-text.ts';

/** Something that people call by several names, in each language. */
export type Concept = {
  readonly id: string;
  readonly phrases: Readonly<Partial<Record<Locale, readonly string[]>>>;
};

/** A place in a row of words that speaks of a concept. */
export type Mention = { readonly concept: string; readonly at: number; readonly length: number };

type Keyed = { readonly keys: readonly string[] };
type Phrase = { readonly concept: string; readonly words: readonly Keyed[] };

export type Thesaurus = {
  readonly mentions: (words: readonly Keyed[]) => Mention[];
  readonly hasKey: (key: string) => boolean;
  /** Every word of every phrase, folded: typing errors in them are understood, too. */
  readonly forms: readonly string[];
};

/** thesaurus/*.yaml: concept → language → phrases between commas. */
export function parseConcepts(source: string, file: string, problems: Problem[]): Concept[] {
  const report = reporter(problems, file);
  return readYaml(source, 1, report)
    .entries()
    .map(([id, value]) => {
      for (const [name, entry] of value.entries()) {
        if (!locales.some((locale) => locale === name)) report(entry.line, `unknown language ${name}`);
      }
      const phrases = locales
        .filter((locale) => value.has(locale))
        .map((locale) => [locale, value.get(locale).text().split(',')] as const)
        .map(([locale, list]) => [locale, list.map((phrase) => phrase.trim()).filter(Boolean)] as const);
      return { id, phrases: Object.fromEntries(phrases) };
    });
}

export function createThesaurus(locale: Locale, concepts: readonly Concept[], analyzer: Analyzer): Thesaurus {
  const byFirstKey = new Map<string, Phrase[]>();
  const keys = new Set<string>();
  const forms = new Set<string>();
  for (const { id, phrases } of concepts) {
    for (const phrase of phrases[locale] ?? []) {
      const words = withoutStopWords(analyzer.words(phrase));
      for (const word of words) {
        forms.add(word.form);
        for (const key of word.keys) keys.add(key);
      }
      for (const key of words[0]?.keys ?? []) {
        byFirstKey.set(key, [...(byFirstKey.get(key) ?? []), { concept: id, words }]);
      }
    }
  }
  return {
    hasKey: (key) => keys.has(key),
    forms: [...forms],
    mentions: (words) =>
      words.flatMap(({ keys: first }, at) => {
        const candidates = new Set(first.flatMap((key) => byFirstKey.get(key) ?? []));
        const found = [...candidates].filter((phrase) => matches(phrase.words, words, at));
        const seen = new Set<string>();
        return found
          .map(({ concept, words: { length } }) => ({ concept, at, length }))
          .filter(({ concept, length }) => seen.size < seen.add(`${concept} ${length}`).size);
      }),
  };
}

/** “mot de passe” is found in “mot passe”, and the other way round; a phrase of stop words alone stays whole. */
export function withoutStopWords<T extends { readonly stop: boolean }>(words: readonly T[]): readonly T[] {
  const content = words.filter(({ stop }) => !stop);
  return content.length > 0 ? content : words;
}

const matches = (phrase: readonly Keyed[], words: readonly Keyed[], at: number): boolean =>
  at + phrase.length <= words.length &&
  phrase.every(({ keys }, offset) => words[at + offset]?.keys.some((key) => keys.includes(key)));
