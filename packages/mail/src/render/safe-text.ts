// Names are chosen by people, and some choose them to abuse our mails: a sign-up with the victim's address and
// "Win a prize at evil.example" as first name would be spam with our signature.

/** Invisible characters that reorder or hide text. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const dotInside = /([.。．｡])(?=[^\s.。．｡])/g;

/** One line without control characters, cut to `max` characters: safe in a header. */
export const oneLine = (text: string, max: number): string => {
  const line = text
    .slice(0, max * 8)
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(invisible, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= max
    ? line
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
};

/**
 * Text that a person typed, as one line that no mail program turns into a link: an invisible word joiner stands
 * behind each dot inside a word, each @, and in `://`.
 */
export const typedText = (text: string, max = 120): string =>
  oneLine(text, max).replaceAll('://', ':\u2060//').replaceAll('@', '@\u2060').replace(dotInside, '$1\u2060');

const firstNameLimit = 40;
const longestFirstName = 4;

/** A first name to greet with; empty when it looks like a message rather than a name. */
export const greetingName = (firstName: string): string => {
  const name = oneLine(firstName, firstNameLimit + 1);
  const isName =
    Array.from(name).length <= firstNameLimit &&
    name.split(' ').length <= longestFirstName &&
    /^[\p{L}\p{M} .'’·-]+$/u.test(name);
  return isName ? typedText(name) : '';
};
