const marks = /\p{Mark}/gu;
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case without accents, so that "zurich" finds "Zürich" and "oeuvre" finds "œuvre". */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => letters[letter] ?? letter);
}

/** True when every word that was typed occurs in the label, in any order. */
export function matchesTyped(label: string, typed: string): boolean {
  const folded = foldAccents(label);
  return foldAccents(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
