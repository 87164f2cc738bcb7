/** One or two capitals for a name: first and last word, without titles in brackets; empty for no name. */
export function initials(name: string): string {
  const words = name
    .replace(/\(.*?\)/g, ' ')
    .split(/[\s\-_.@,]+/u)
    .filter((word) => /^[\p{Letter}\p{Number}]/u.test(word));
  const first = firstGrapheme(words[0]);
  const last = words.length > 1 ? firstGrapheme(words.at(-1)) : '';
  return (first + last).toLocaleUpperCase();
}

function firstGrapheme(word: string | undefined): string {
  return word === undefined ? '' : ([...word.normalize('NFC')][0] ?? '');
}

/** A stable number from 0 to `count - 1` for a name, so that a person keeps their colour. */
export function stableIndex(name: string, count: number): number {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % count;
}
