import type { Locale } from '@atrium/contracts/locale';

/** Small letters without accents: what somebody types who does not look for the right key. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

/** The same, and in German also the written-out umlauts: ä, ae and a are one letter. */
export const foldWord = (word: string, locale: Locale): string => {
  const folded = foldText(word);
  return locale === 'de' ? folded.replaceAll(/(?<=[^aeq]|^)([aou])e/g, '$1') : folded;
};
