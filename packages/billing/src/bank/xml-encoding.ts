import { BankStatementError } from './bank-statement-error.ts';

/** Bytes in which a declaration ends that is one: `<?xml version="1.0" encoding="ISO-8859-15" standalone="yes"?>`. */
const declarationBytes = 200;

/** What else than UTF-8 is read where it is declared, by its name in capitals. */
const declared: ReadonlyMap<string, string> = new Map([
  ['ISO-8859-1', 'iso-8859-1'],
  ['ISO8859-1', 'iso-8859-1'],
  ['ISO_8859-1', 'iso-8859-1'],
  ['LATIN1', 'iso-8859-1'],
  ['ISO-8859-2', 'iso-8859-2'],
  ['ISO-8859-15', 'iso-8859-15'],
  ['WINDOWS-1250', 'windows-1250'],
  ['WINDOWS-1252', 'windows-1252'],
  ['CP1252', 'windows-1252'],
]);
/** These bytes say themselves what they are, whatever is declared; a declared UTF-16 in bytes of ASCII is UTF-8. */
const selfEvident = /^(UTF-?8|UTF-16(LE|BE)?|US-ASCII|ASCII)$/;

/** UTF-16 begins with its mark, or with the zero half of `<`. */
function wideEncodingOf([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : null;
}

/** What the first bytes of a file say about all of them; null as long as more are needed. */
function encodingOf(head: Uint8Array, isWhole: boolean): string | null {
  if (head.length < 2 && !isWhole) return null;
  const wide = wideEncodingOf(head);
  if (wide !== null) return wide;
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  if (!isWhole && head.length < declarationBytes && !text.includes('?>')) return null;
  const name = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  const label = (name ?? 'UTF-8').toUpperCase();
  // A mark of UTF-8 counts more than what is declared behind it.
  if (selfEvident.test(label) || head[0] === 0xef) return 'utf-8';
  const known = declared.get(label);
  if (known === undefined) throw new BankStatementError('encoding', 1, label);
  return known;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** Turns the bytes of an XML file into text, in the encoding that the file has. */
export class XmlDecoder {
  #decoder: Decoder | null = null;
  #encoding = 'UTF-8';
  #head = new Uint8Array(0);

  /** The text of the next bytes; of none at the end. Throws a BankStatementError for bytes that are no text. */
  decode(bytes: Uint8Array, isLast = false): string {
    if (this.#decoder !== null) return this.#text(this.#decoder, bytes, isLast);
    const head = new Uint8Array(this.#head.length + bytes.length);
    head.set(this.#head);
    head.set(bytes, this.#head.length);
    this.#head = head;
    const encoding = encodingOf(head.subarray(0, declarationBytes), isLast);
    if (encoding === null) return '';
    this.#encoding = encoding.toUpperCase();
    this.#decoder = new TextDecoder(encoding, { fatal: true });
    this.#head = new Uint8Array(0);
    return this.#text(this.#decoder, head, isLast);
  }

  #text(decoder: Decoder, bytes: Uint8Array, isLast: boolean): string {
    try {
      return decoder.decode(bytes, { stream: !isLast });
    } catch {
      throw new BankStatementError('encoding', 0, `not ${this.#encoding}`);
    }
  }
}
