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
  rememberRuns(font);
  rememberGlyphs(font);
  return font;
}

type Run = ReturnType<Font['layout']>;

/** A few pages of words: the labels of five languages and what a seller offers. */
const mostRuns = 2000;

/** Words come again on every document. pdfkit scales the positions of a run in place, so that each caller gets its own. */
function rememberRuns(font: Font): void {
  const layout = font.layout.bind(font);
  const runs = new Map<string, Run>();
  font.layout = (text, ...rest) => {
    if (rest.some((option) => option !== undefined)) return layout(text, ...rest);
    const known = runs.get(text) ?? layout(text);
    if (runs.size >= mostRuns) runs.clear();
    runs.set(text, known);
    const positions = known.positions.map((position) => copyOf(position));
    return Object.assign(copyOf(known), { positions });
  };
}

const copyOf = <T extends object>(value: T): T =>
  Object.assign(Object.create(Object.getPrototypeOf(value)), value);

type Glyph = ReturnType<Font['getGlyph']> & { codePoints: number[]; _decode?: () => unknown };

/**
 * A glyph is read out of the file's bytes for each document that embeds it, and reads the same. It says which letter it stands for as
 * it was asked for first: an O that came as a part of an Ö would be no letter in every later file.
 */
function rememberGlyphs(font: Font): void {
  const getGlyph = font.getGlyph.bind(font);
  const remembered = new WeakSet<object>();
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints) as Glyph;
    if (glyph?.codePoints.length === 0) glyph.codePoints = codePoints;
    if (!glyph?._decode || remembered.has(glyph)) return glyph;
    remembered.add(glyph);
    const decode = glyph._decode.bind(glyph);
    let decoded: { readonly value: unknown } | undefined;
    glyph._decode = () => {
      decoded ??= { value: decode() };
      return decoded.value;
    };
    return glyph;
  };
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
