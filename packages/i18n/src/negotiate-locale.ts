import { isLocale, type Locale } from '@atrium/contracts/locale';

/** Where a wish for a language can come from, the strongest first; the values are untrusted. */
export type LocaleWishes = {
  /** Chosen just now: the language menu, a link. */
  readonly chosen?: string | null | undefined;
  /** Stored with the account (ACC-10). */
  readonly account?: string | null | undefined;
  readonly cookie?: string | null | undefined;
  readonly acceptLanguage?: string | null | undefined;
};

// Browsers send a few dozen characters. Whatever is longer is cut, so that a header costs nothing to read.
const longestHeader = 512;
const longestTag = 35;

/** The first wish we can meet, else English. `fr-CH` is met by `fr`. */
export const negotiateLocale = (wishes: LocaleWishes): Locale =>
  toLocale(wishes.chosen) ??
  toLocale(wishes.account) ??
  toLocale(wishes.cookie) ??
  fromHeader(wishes.acceptLanguage) ??
  'en';

const toLocale = (tag: string | null | undefined): Locale | undefined => {
  if (!tag || tag.length > longestTag) return undefined;
  const language = tag.trim().toLowerCase().split(/[-_]/, 1)[0];
  return isLocale(language) ? language : undefined;
};

/** By quality; among equals the first named. A language with q=0 is one that the reader refuses. */
const fromHeader = (header: string | null | undefined): Locale | undefined => {
  let best: { locale: Locale; quality: number } | undefined;
  for (const range of (header ?? '').slice(0, longestHeader).split(',')) {
    const [tag, ...parameters] = range.split(';');
    const locale = toLocale(tag);
    const quality = qualityOf(parameters);
    if (locale && quality > (best?.quality ?? 0)) best = { locale, quality };
  }
  return best?.locale;
};

const qualityOf = (parameters: readonly string[]): number => {
  const given = parameters.map((parameter) => /^\s*q\s*=\s*(.*?)\s*$/i.exec(parameter)?.[1]).find(Boolean);
  if (given === undefined) return 1;
  return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(given) ? Number(given) : 0;
};
