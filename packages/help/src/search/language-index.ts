import type { Locale } from '@atrium/contracts/locale';
import { type Analyzer, createAnalyzer, type Word } from './analyze-text.ts';
import { fields, type SearchDocument, textOf } from './search-document.ts';
import { splitCompound } from './split-compound.ts';
import { type Concept, createThesaurus, type Thesaurus, withoutStopWords } from './thesaurus.ts';
import { Vocabulary } from './vocabulary.ts';

/** Where a term occurs: documents in order, and how much it counts in each. */
export type Postings = { readonly documents: readonly number[]; readonly counts: readonly number[] };

export type LanguageIndex = {
  readonly locale: Locale;
  readonly documents: readonly SearchDocument[];
  readonly analyzer: Analyzer;
  readonly thesaurus: Thesaurus;
  readonly vocabulary: Vocabulary;
  readonly postings: (term: string) => Postings | undefined;
  /** How telling a term is: what few documents have tells more. */
  readonly idf: (term: string) => number;
  /** The parts of a compound word; none when it is not one. */
  readonly partsOf: (form: string) => readonly Word[];
};

/** A concept is a term like a word; no word begins like this. */
export const conceptTerm = (concept: string): string => `#${concept}`;

const partCount = 0.6;
/** Guides that could exist: among few, a word that most of them have would otherwise tell nothing. */
const unseen = 60;
const compoundLetters = 8;

type Writing = { readonly words: readonly Word[]; readonly document: number; readonly field: number };

export function buildLanguageIndex(
  locale: Locale,
  documents: readonly SearchDocument[],
  concepts: readonly Concept[],
): LanguageIndex {
  const analyzer = createAnalyzer(locale);
  const thesaurus = createThesaurus(locale, concepts, analyzer);
  const vocabulary = new Vocabulary();
  const alone = new Set<string>();
  const writings = documents.flatMap((document, at) =>
    fields.map(
      ({ name }, field): Writing => ({ words: analyzer.words(textOf(document, name)), document: at, field }),
    ),
  );
  const learn = ({ form, keys }: Word): void => {
    vocabulary.add(form);
    for (const key of keys) alone.add(key);
  };
  for (const { words } of writings) words.forEach(learn);
  for (const form of thesaurus.forms) learn(analyzer.word(form));

  const parts = new Map<string, readonly Word[]>();
  const isWord = (part: string): boolean => {
    const { keys, stop } = analyzer.word(part);
    return !stop && vocabulary.has(part) && keys.some((key) => alone.has(key));
  };
  const partsOf = (form: string): readonly Word[] => {
    if (form.length < compoundLetters) return [];
    const found = parts.get(form) ?? splitCompound(form, isWord).map(analyzer.word);
    if (vocabulary.has(form)) parts.set(form, found);
    return found;
  };

  const terms = countTerms(writings, { documents, thesaurus, partsOf: locale === 'de' ? partsOf : () => [] });
  return {
    ...{ locale, documents, analyzer, thesaurus, vocabulary, partsOf },
    postings: (term) => terms.get(term),
    idf: (term) => {
      const count = terms.get(term)?.documents.length ?? 0;
      return Math.log(1 + (documents.length + unseen - count + 0.5) / (count + 0.5));
    },
  };
}

/** Every term's weight in every document: BM25F adds up the fields before it saturates. */
function countTerms(
  writings: readonly Writing[],
  {
    documents,
    thesaurus,
    partsOf,
  }: {
    documents: readonly SearchDocument[];
    thesaurus: Thesaurus;
    partsOf: (form: string) => readonly Word[];
  },
): Map<string, Postings> {
  const usual = fields.map((_, field) => {
    const lengths = writings.filter((writing) => writing.field === field).map(({ words }) => words.length);
    return Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length));
  });
  const terms = new Map<string, { documents: number[]; counts: number[] }>();
  const add = (term: string, document: number, count: number): void => {
    const entry = terms.get(term) ?? { documents: [], counts: [] };
    terms.set(term, entry);
    const last = entry.documents.length - 1;
    if (entry.documents[last] === document) entry.counts[last] = (entry.counts[last] ?? 0) + count;
    else {
      entry.documents.push(document);
      entry.counts.push(count);
    }
  };
  for (const { words, document, field } of writings) {
    const { weight, length } = fields[field] ?? fields[3];
    const each = weight / (1 - length + (length * words.length) / (usual[field] ?? 1));
    for (const word of words) {
      for (const key of word.keys) add(key, document, each);
      for (const key of new Set(partsOf(word.form).flatMap(({ keys }) => keys))) {
        add(key, document, each * partCount);
      }
    }
    for (const { concept } of thesaurus.mentions(withoutStopWords(words))) {
      add(conceptTerm(concept), document, each);
    }
  }
  return terms;
}
