import type { Locale } from '@atrium/contracts/locale';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { foldWord } from './fold-text.ts';
import { splitWords } from './split-words.ts';
import { stopWords } from './stop-words.ts';

const stemmers: Readonly<Record<Locale, (word: string) => string>> = {
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  en: english,
};

/** A word of a text or a question. Words that share a key are forms of one word. */
export type Word = {
  /** Folded, but whole: what typing errors are measured against. */
  readonly form: string;
  /** Stem first and fold then, and the other way round: a missing accent sends a stemmer on another path. */
  readonly keys: readonly string[];
  readonly stop: boolean;
};

export type Analyzer = { readonly words: (text: string) => Word[]; readonly word: (written: string) => Word };

/** One per language and process: stems are remembered. */
export function createAnalyzer(locale: Locale): Analyzer {
  const known = new Map<string, Word>();
  const stem = stemmers[locale];
  const analyze = (written: string): Word => {
    const form = foldWord(written, locale);
    const stop = stopWords[locale].has(form);
    // Numbers and names such as 2FA have no endings.
    if (/\d/.test(form) || form.length < 3) return { form, keys: [form], stop };
    const keys = new Set([foldWord(stem(written), locale), foldWord(stem(form), locale)]);
    return { form, keys: [...keys], stop };
  };
  const word = (written: string): Word => {
    const found = known.get(written);
    if (found) return found;
    const made = analyze(written);
    // Only what texts are made of; questions could fill the memory.
    if (known.size < 50_000) known.set(written, made);
    return made;
  };
  return { word, words: (text) => splitWords(text, locale).map(word) };
}
