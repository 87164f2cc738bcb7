import { Refusal } from '../refusal.ts';

/** Adds an import after the last one; the formatter sorts them. */
export function withImport(text: string, line: string): string {
  if (text.includes(line)) return text;
  const last = [...text.matchAll(/^import [^;]*;$/gm)].at(-1);
  const end = last ? last.index + last[0].length : 0;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

/** The place just inside the bracket that closes the one at `start`. */
function closingOf(text: string, start: number): number {
  const pairs: Record<string, string> = { '{': '}', '[': ']' };
  const wanted = pairs[text[start] ?? ''] ?? '';
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === text[start]) depth += 1;
    if (text[at] === wanted) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Refusal('A bracket is not closed: run npm run check first.');
}

/** Adds an entry at the end of the list or object that the pattern ends in front of. */
export function withEntry(text: string, opening: RegExp, entry: string, file: string): string {
  const found = opening.exec(text);
  if (!found) throw new Refusal(`${file} does not look as expected: there is no ${opening.source}.`);
  const end = closingOf(text, found.index + found[0].length - 1);
  const before = text.slice(0, end).trimEnd();
  const comma = /[,[{]$/.test(before) ? '' : ',';
  return `${before}${comma}\n${entry},\n${text.slice(end)}`;
}
