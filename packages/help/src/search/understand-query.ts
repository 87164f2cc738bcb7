import type { Word } from './analyze-text.ts';
import { conceptTerm, type LanguageIndex } from './language-index.ts';
import { withoutStopWords } from './thesaurus.ts';

/** A term that may stand for what was typed, and how surely it does. */
export type Alternative = { readonly term: string; readonly weight: number };

export type AskedWord = {
  readonly alternatives: readonly Alternative[];
  /** How surely this is a word of the language: 1 for one that occurs, less for a corrected one, 0 for a stranger. */
  readonly certainty: number;
};

/** Several asked words that name one thing together: “mot de passe”, “log in”. */
export type AskedPhrase = Alternative & { readonly at: number; readonly length: number };

export type Understood = {
  readonly words: readonly AskedWord[];
  readonly phrases: readonly AskedPhrase[];
  /** Between 0 and 1: how well the question fits the language. */
  readonly fit: number;
};

const weights = {
  synonym: 0.82,
  beginning: 0.72,
  oneError: 0.85,
  twoErrors: 0.6,
  part: 0.7,
  elided: 0.9,
  fragment: 0.5,
};
const stopCertainty = 0.6;
const shortestFragment = 4;
const maxWords = 24;
const maxCompletions = 12;
const maxCorrections = 4;

type Reading = { readonly word: Word; readonly weight: number };

/** What a question may mean in a language. `typing`: its last word may not be finished. */
export function understandQuery(index: LanguageIndex, query: string, typing: boolean): Understood {
  const all = index.analyzer.words(query).slice(0, maxWords);
  const asked = withoutStopWords(joinVerbs(index, all)).flatMap((word) => partsOfStranger(index, word));
  const readings = asked.map((word, at) => readWord(index, word, at === asked.length - 1, typing));
  const keyed = readings.map((list) => ({ keys: list.flatMap(({ word }) => word.keys) }));
  const mentions = index.thesaurus.mentions(keyed);
  const words = readings.map((list, at): AskedWord => {
    const best = Math.max(0, ...list.map(({ weight }) => weight));
    const direct = list.flatMap(({ word, weight }) => word.keys.map((term) => ({ term, weight })));
    const concepts = mentions
      .filter((mention) => mention.at === at && mention.length === 1)
      .map(({ concept }) => ({ term: conceptTerm(concept), weight: best * weights.synonym }));
    return { alternatives: [...direct, ...concepts], certainty: best };
  });
  const phrases = mentions
    .filter(({ length }) => length > 1)
    .map(({ concept, at, length }): AskedPhrase => {
      const sure = Math.min(...words.slice(at, at + length).map(({ certainty }) => certainty));
      return { term: conceptTerm(concept), weight: sure, at, length };
    });
  return { words, phrases: [...phrases, ...joinedWords(index, asked)], fit: fitOf(all, asked, words) };
}

/** “Rechnungsexport” is no word of the texts, “Rechnung” and “Export” are: each counts for itself. */
function partsOfStranger(index: LanguageIndex, word: Word): readonly Word[] {
  const parts = isKnown(index, word) ? [] : index.partsOf(word.form);
  return parts.length > 0 ? parts : [word];
}

const verbParticles = new Set([
  'ab',
  'an',
  'auf',
  'aus',
  'ein',
  'her',
  'hin',
  'los',
  'um',
  'vor',
  'weg',
  'zu',
  'zuruck',
  'frei',
]);

/** German puts half a verb at the end: “wie lade ich jemanden ein” asks for einladen. */
function joinVerbs(index: LanguageIndex, words: readonly Word[]): readonly Word[] {
  if (index.locale !== 'de') return words;
  return words.flatMap((word, at) => {
    if (word.stop) return [word];
    const particles = words.slice(at + 1).filter(({ form }) => verbParticles.has(form));
    const joined = particles.map(({ form }) => index.analyzer.word(form + word.form));
    return [joined.find((verb) => isKnown(index, verb)) ?? word];
  });
}

/** “pass wort”, “log in”: two words that are one in the texts. */
function joinedWords(index: LanguageIndex, asked: readonly Word[]): AskedPhrase[] {
  return asked.slice(0, -1).flatMap((word, at) => {
    const next = asked[at + 1]?.form ?? '';
    const forms = [word.form + next, `${word.form}s${next}`].filter((form) => index.vocabulary.has(form));
    return forms.flatMap((form) =>
      index.analyzer.word(form).keys.map((term) => ({ term, weight: 1, at, length: 2 })),
    );
  });
}

function readWord(index: LanguageIndex, word: Word, last: boolean, typing: boolean): Reading[] {
  const { vocabulary, analyzer } = index;
  const completions = (weight: number): Reading[] =>
    vocabulary
      .beginningWith(word.form, maxCompletions)
      .map((form) => ({ word: analyzer.word(form), weight }));
  if (isKnown(index, word)) {
    const open = last && typing && word.form.length > 1 ? completions(weights.beginning / 2) : [];
    const parts = index.partsOf(word.form).map((part) => ({ word: part, weight: weights.part }));
    return [{ word, weight: 1 }, ...parts, ...open];
  }
  const begun =
    word.form.length > 1 && (typing ? last : word.form.length > 3) ? completions(weights.beginning) : [];
  const bare = withoutElision(index, word).map((found) => ({ word: found, weight: weights.elided }));
  if (bare.length > 0) return [...bare, ...begun];
  const corrected = vocabulary.near(word.form, maxCorrections).map(({ form, distance }) => ({
    word: analyzer.word(form),
    weight: distance === 1 ? weights.oneError : weights.twoErrors,
  }));
  const guesses = [...begun, ...corrected];
  return guesses.length > 0 ? guesses : fragmentsOf(index, word);
}

/** “Firmenbild”, where only “Bild” is a word of the texts: its longest end or beginning that is one. */
function fragmentsOf(index: LanguageIndex, { form }: Word): Reading[] {
  const { vocabulary, analyzer } = index;
  const cuts = Array.from({ length: Math.max(0, form.length - shortestFragment) }, (_, cut) => cut + 1);
  const longest = (part: (cut: number) => string): Word[] =>
    cuts
      .map((cut) => analyzer.word(part(cut)))
      .filter((word) => word.form.length >= shortestFragment && !word.stop && vocabulary.has(word.form))
      .slice(0, 1);
  const found = [...longest((cut) => form.slice(cut)), ...longest((cut) => form.slice(0, -cut))];
  return found.map((word) => ({ word, weight: weights.fragment }));
}

const isKnown = ({ postings, thesaurus }: LanguageIndex, { keys }: Word): boolean =>
  keys.some((key) => postings(key) !== undefined || thesaurus.hasKey(key));

/** “lorganisation”: French and Italian without their apostrophe. */
function withoutElision(index: LanguageIndex, { form }: Word): Word[] {
  if (index.locale !== 'fr' && index.locale !== 'it') return [];
  const bare = /^(?:qu|dell|all|dall|nell|sull|[ldjmtscn])([aeiouyh].{3,})$/.exec(form)?.[1];
  const word = bare === undefined ? null : index.analyzer.word(bare);
  return word && isKnown(index, word) ? [word] : [];
}

function fitOf(all: readonly Word[], asked: readonly Word[], words: readonly AskedWord[]): number {
  const stops = all === asked ? 0 : all.length - asked.length;
  const sure = words.reduce((sum, { certainty }) => sum + certainty, 0);
  // Little words vote, too, but a question consists of the others.
  return (sure + stops * stopCertainty) / Math.max(1, asked.length + stops * stopCertainty);
}
