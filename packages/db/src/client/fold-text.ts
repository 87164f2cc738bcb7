/** As `fold_text` in the database: without case and accents. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

const mostWords = 8;

/** Patterns for `like all`: every word is somewhere in a folded text, in any order. */
export const wordPatterns = (search: string): string[] =>
  foldText(search)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => `%${escapeLike(word)}%`);

/** What was typed is somewhere, as it stands; nothing where nothing was. */
export const phrasePatterns = (search: string): string[] =>
  search.trim() === '' ? [] : [`%${escapeLike(foldText(search))}%`];

/** Of texts that begin with what was typed. */
export const beginningPattern = (search: string): string => `${escapeLike(foldText(search).trim())}%`;

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
