const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const shortest = 3;

/**
 * The parts of a word that is written as one (Rechnungsadresse, paymentmethod), or nothing when it has none. `isWord`
 * knows what stands alone somewhere; the fewest and longest parts win.
 */
export function splitCompound(form: string, isWord: (part: string) => boolean, depth = 0): string[] {
  if (form.length < 2 * shortest + 1 || depth > 2) return [];
  let best: string[] = [];
  for (let end = form.length - shortest; end >= shortest; end -= 1) {
    const right = form.slice(end);
    const left = withoutLink(form.slice(0, end), isWord);
    if (left === null) continue;
    const tail = isWord(right) ? [right] : splitCompound(right, isWord, depth + 1);
    if (tail.length === 0) continue;
    const parts = [left, ...tail];
    if (best.length === 0 || parts.length < best.length || shortestOf(parts) > shortestOf(best)) {
      if (best.length === 0 || parts.length <= best.length) best = parts;
    }
  }
  return best;
}

const shortestOf = (parts: readonly string[]): number => Math.min(...parts.map(({ length }) => length));

function withoutLink(part: string, isWord: (part: string) => boolean): string | null {
  for (const link of links) {
    const bare = link === '' ? part : part.endsWith(link) ? part.slice(0, -link.length) : null;
    if (bare !== null && bare.length >= shortest && isWord(bare)) return bare;
  }
  return null;
}
