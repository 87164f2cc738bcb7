import type { Locale } from '@atrium/contracts/locale';
import { intlTag } from './intl-cache.ts';

export type MessageParams = Readonly<Record<string, string | number>>;

type Format = (params: MessageParams) => string;
type Language = {
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
  /** Keyed by message text: bounded, because messages come from the dictionaries and never from a request. */
  readonly compiled: Map<string, Format>;
};

const languages = new Map<Locale, Language>();

/**
 * The part of ICU MessageFormat that our messages use: `{name}`, `{n, number}`, `{n, plural, …}` with `=0`
 * and `#`, `{g, select, …}`, nested, with apostrophe quoting. Stricter than ICU in one point: a lone `}` is
 * an error. Throws a SyntaxError for a malformed message; a missing parameter shows as `{name}`.
 */
export const formatMessage = (locale: Locale, message: string, params: MessageParams = {}): string => {
  let language = languages.get(locale);
  if (!language) {
    const tag = intlTag(locale);
    language = {
      number: new Intl.NumberFormat(tag),
      plural: new Intl.PluralRules(tag),
      compiled: new Map(),
    };
    languages.set(locale, language);
  }
  let format = language.compiled.get(message);
  if (!format) {
    format = compile(message, language);
    language.compiled.set(message, format);
  }
  return format(params);
};

const compile = (source: string, { number, plural }: Language): Format => {
  let at = 0;

  const fail = (): never => {
    throw new SyntaxError(`Malformed message at ${at}: ${source}`);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };

  /** `counted` is the argument whose value `#` stands for: only directly inside a plural, as in ICU. */
  const text = (nested: boolean, counted?: string): Format => {
    const parts: (string | Format)[] = [];
    while (at < source.length && source[at] !== '}') {
      if (take(/\{/y)) parts.push(argument());
      else if (counted && take(/#/y)) parts.push(numeral(counted));
      else if (take(/''/y)) parts.push("'");
      // A quotation that nobody closes reaches to the end of the message, as in ICU.
      else if (take(counted ? /'(?=[{}#])/y : /'(?=[{}])/y))
        parts.push((take(/((?:[^']|'')*)'?/y)?.[1] ?? '').replaceAll("''", "'"));
      else parts.push(take(counted ? /'|[^'{}#]+/y : /'|[^'{}]+/y)?.[0] ?? fail());
    }
    if (nested !== at < source.length) fail();
    return (params) => {
      let result = '';
      for (const part of parts) result += typeof part === 'string' ? part : part(params);
      return result;
    };
  };

  const numeral =
    (name: string): Format =>
    (params) =>
      typeof params[name] === 'number' ? number.format(params[name]) : plain(name)(params);

  const plain =
    (name: string): Format =>
    (params) =>
      `${params[name] ?? `{${name}}`}`;

  const argument = (): Format => {
    const [, name = '', type] = take(/\s*(\w+)\s*(?:,\s*(number|plural|select)\s*)?/y) ?? fail();
    if (type !== 'plural' && type !== 'select') {
      if (!take(/\}/y)) fail();
      return type ? numeral(name) : plain(name);
    }
    if (!take(/,/y)) fail();
    const isPlural = type === 'plural';
    const options = new Map<string, Format>();
    for (;;) {
      const key = take(/\s*(=\d+|\w+)\s*\{/y)?.[1];
      if (!key) break;
      options.set(key, text(true, isPlural ? name : undefined));
      at++;
    }
    const other = options.get('other') ?? fail();
    if (!take(/\s*\}/y)) fail();
    return (params) => {
      const value = params[name];
      const exact = options.get(isPlural ? `=${value}` : `${value}`);
      const category = isPlural && typeof value === 'number' && options.get(plural.select(value));
      return (exact || category || other)(params);
    };
  };

  return text(false);
};
