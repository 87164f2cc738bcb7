import { type Locale, locales } from '@atrium/contracts/locale';
import type { LanguageIndex } from './language-index.ts';
import { type Ranked, type ReaderContext, rankDocuments } from './rank-documents.ts';
import { understandQuery } from './understand-query.ts';

export type HelpQuery = ReaderContext & {
  readonly query: string;
  /** The reader's language. */
  readonly locale: Locale;
  readonly limit: number;
  /** True while the reader types: the last word may be a beginning. */
  readonly typing?: boolean;
};

export type HelpAnswer = {
  /** The language in which the question was understood; another than the reader's when it fits much better. */
  readonly locale: Locale;
  readonly results: readonly Ranked[];
};

export type HelpSearch = (question: HelpQuery) => HelpAnswer;

/** How much worse the reader's own language may fit before another is taken. */
const loyalty = 0.78;

/** The one search of portal and site (FIND-1). */
export function createHelpSearch(indexes: Readonly<Record<Locale, LanguageIndex>>): HelpSearch {
  return ({ query, locale, limit, typing = false, route, role }) => {
    const rank = (understood: ReturnType<typeof understandQuery>, language: Locale): HelpAnswer => ({
      locale: language,
      results: rankDocuments(indexes[language], understood, query, { route, role }).slice(0, limit),
    });
    const own = understandQuery(indexes[locale], query, typing);
    if (own.fit >= 0.999) {
      const answer = rank(own, locale);
      if (answer.results.length > 0) return answer;
    }
    const others = locales
      .filter((other) => other !== locale)
      .map((other) => ({ locale: other, understood: understandQuery(indexes[other], query, typing) }))
      .sort((a, b) => b.understood.fit - a.understood.fit);
    const [best] = others;
    const stays = !best || own.fit >= loyalty * best.understood.fit;
    const order = stays ? [{ locale, understood: own }, ...others] : [...others, { locale, understood: own }];
    for (const { locale: language, understood } of order) {
      const answer = rank(understood, language);
      if (answer.results.length > 0) return answer;
    }
    return { locale, results: [] };
  };
}
