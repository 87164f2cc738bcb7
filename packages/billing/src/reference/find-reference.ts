import { readReference } from './payment-reference.ts';

/** As long as the longest reference: 27 digits. */
const maxLength = 27;
const start = /^(\d|RF)/;
/** What begins a reference: digits alone, or RF and what it stands for. */
const maybe = /^(\d+|RF(\d[0-9A-Z]*)?)$/;
/** As long as a QR reference, or as a creditor reference of ours: 26 digits in base 36. */
const whole = /^(\d{27}|RF\d\d[0-9A-Z]{15,17})$/;

/**
 * The reference of ours that a text names, as payers type it into the message of a transfer: whole words, with or without the
 * spaces that are printed. Of a printed one, the groups without the last can be a reference by chance, too: the longest is meant.
 * Null for none, and for several: then only people can say which one was meant (PAY-3).
 */
export function findReference(text: string): string | null {
  const words = text.toUpperCase().split(/[^0-9A-Z]+/);
  const found = new Set<string>();
  for (let first = 0; first < words.length; first += 1) {
    if (!start.test(words[first] ?? '')) continue;
    let together = '';
    let longest: string | null = null;
    for (let next = first; next < words.length; next += 1) {
      together += words[next];
      if (together.length > maxLength || !maybe.test(together)) break;
      const reference = whole.test(together) ? readReference(together) : null;
      if (reference?.parts) longest = reference.text;
    }
    if (longest !== null) found.add(longest);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
