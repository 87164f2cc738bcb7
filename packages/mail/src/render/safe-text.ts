// Names are chosen by people, and some choose them to abuse our mails: a sign-up with the victim's address and
// "Win a prize at evil.example" as first name would be spam with our signature.

/** Characters that nobody sees and that reorder, hide or join text. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const dotInsideWord = /([.。．｡])(?=[^\s.。．｡])/g;

/** One line without control characters, cut to `max` characters: safe in a header. */
export const oneLine = (text: string, max: number): string => {
  const line = text
    .slice(0, max * 8)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= max) return line;
  const kept = characters.slice(0, max - 1).join('');
  return `${kept.trimEnd()}…`;
};

/**
 * Text that a person typed, as one line that no mail program turns into a link: an invisible word joiner stands
 * behind each dot inside a word, each @, and in `://`.
 */
export const typedText = (text: string, max = 120): string =>
  oneLine(text.slice(0, max * 8).replace(invisible, ''), max)
    .replaceAll('://', ':\u2060//')
    .replaceAll('@', '@\u2060')
    .replace(dotInsideWord, '$1\u2060');

const firstNameLength = 40;
const firstNameWords = 4;

/** A first name to greet with; empty when it looks like a message rather than a name. */
export const greetingName = (firstName: string): string => {
  const name = oneLine(firstName, firstNameLength + 1);
  const isName =
    Array.from(name).length <= firstNameLength &&
    name.split(' ').length <= firstNameWords &&
    /^[\p{L}\p{M} .'’·-]+$/u.test(name);
  return isName ? typedText(name) : '';
};
