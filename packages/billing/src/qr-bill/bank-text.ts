import { hasOnlyQrCharacters } from './qr-characters.ts';

/** What word processors and telephones write in place of a character that banks know. */
const replacements: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2022': '.',
  '\u1e9e': 'SS',
};

/** Banks put a point in place of what they cannot write. */
const unknown = '.';

const bareLetter = (character: string): string => character.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');

function replaced(character: string): string {
  if (hasOnlyQrCharacters(character)) return character;
  const known = replacements[character];
  if (known !== undefined) return known;
  if (/\s|\p{Separator}/u.test(character)) return ' ';
  if (/\p{Control}|\p{Format}|\p{Mark}/u.test(character)) return '';
  const bare = bareLetter(character);
  return bare !== '' && hasOnlyQrCharacters(bare) ? bare : unknown;
}

/**
 * A name or an address in the characters that banks accept, at most so long: for QR-bills and orders, which the writers
 * refuse otherwise (INV-10). Everywhere else the text stays as it was typed.
 */
export function bankText(text: string, maxLength: number): string {
  const written = Array.from(text.normalize('NFC'), replaced).join('');
  return written.replaceAll(/ {2,}/g, ' ').trim().slice(0, maxLength).trim();
}
