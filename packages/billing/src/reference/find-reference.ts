import { readReference } from './payment-reference.ts';

/** As long as the longest reference: 27 digits. */
const longest = 27;
const start = /^(\d|RF)/;

/**
 * The reference of ours that a text names, as payers type it into the message of a transfer: whole words, with or without the
 * spaces that are printed. Null for none, and for several: then only people can say which one was meant (PAY-3).
 */
export function findReference(text: string): string | null {
  const words = text.toUpperCase().split(/[^0-9A-Z]+/);
  const found = new Set<string>();
  for (let first = 0; first < words.length; first += 1) {
    if (!start.test(words[first] ?? '')) continue;
    let together = '';
    for (const word of words.slice(first, first + longest)) {
      together += word;
      if (together.length > longest) break;
      const reference = readReference(together);
      if (reference?.parts) found.add(reference.text);
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
