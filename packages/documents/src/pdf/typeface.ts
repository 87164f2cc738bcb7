import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/**
 * Liberation Sans: one of the four typefaces that the QR-bill allows, with Latin, Greek and Cyrillic letters. Parsed once
 * per process; pdfkit takes the parsed font and embeds the glyphs that a document uses.
 */
export type Weight = 'regular' | 'bold';

const files = { regular: 'LiberationSans-Regular.ttf', bold: 'LiberationSans-Bold.ttf' } as const;
const parsed = new Map<Weight, Font>();
const require = createRequire(import.meta.url);

export function typeface(weight: Weight): Font {
  const known = parsed.get(weight);
  if (known) return known;
  const font = create(readFileSync(require.resolve(`pdfjs-dist/standard_fonts/${files[weight]}`)));
  if (!('layout' in font)) throw new Error(`${files[weight]} is not one font`);
  parsed.set(weight, font);
  return font;
}

// Spaces that number formats use and the typeface does not have.
const narrowSpaces = /[\u2000-\u200A\u202F\u205F]/g;
// Control characters, joiners, marks of direction: nothing to see, and no glyph.
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** What can be set: composed, one line, and `?` for a letter that the typeface does not have (PDF/A knows no missing glyph). */
export function printable(value: string): string {
  const text = value.normalize('NFC').replace(narrowSpaces, '\u00A0').replace(invisible, ' ');
  if (/^[\u0020-\u017F€’–—“”„…]*$/.test(text)) return text;
  const font = typeface('regular');
  return Array.from(text, (letter) =>
    font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ? letter : '?',
  ).join('');
}
