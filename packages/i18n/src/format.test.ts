import { locales } from '@atrium/contracts/locale';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { formatMessage, type MessageParams } from './format.ts';
import { intlTag } from './intl-cache.ts';

const oracle = (locale: string, message: string, params: MessageParams): string =>
  String(
    new IntlMessageFormat(message, intlTag(locale as 'en'), undefined, { ignoreTag: true }).format(params),
  );

const locale = fc.constantFrom(...locales);

describe('a message means what ICU says', () => {
  const cases: readonly [string, MessageParams][] = [
    ['', {}],
    ['Save', {}],
    ['from {from} to { to }', { from: 'CHF', to: 'EUR' }],
    ['{n, number} and {n}', { n: 1234567.891 }],
    ['{n,plural,=0{none}one{# day}other{# days}}', { n: 0 }],
    ['{n, plural, =0 {none} =1 {exactly one} one {# day} other {# days}}', { n: 1 }],
    ['{n, plural, one {# jour} many {# de jours} other {# jours}}', { n: 1_000_000 }],
    ['{n, plural, one {# day} other {# days}}', { n: 12345.5 }],
    ['{n, plural, one {# day} other {# days}}', { n: -1 }],
    ['{g, select, a {A {x}} other {# {x}}}', { g: 'a', x: '{n}' }],
    ['{g, select, a {A} other {O}}', { g: 'toString' }],
    ['{g, select, 1 {one} other {O}}', { g: 1 }],
    [
      '{n, plural, other {{g, select, a {# is text here} other {{m, plural, other {#}}}} #}}',
      { n: 2, m: 3, g: 'b' },
    ],
    ["it''s, it's, l'{x}, '{x}', '{''}', '#', 'x", { x: 1 }],
    ["{n, plural, other {'#' # '{#}' it''s it's}}", { n: 7 }],
    ["to the end '{x}", { x: 1 }],
    ['# 1, a|b, <b>{x}</b>', { x: '<i>' }],
    ['\n {\n x \n} \n', { x: 'y' }],
  ];
  test.each(cases)('%j', (message, params) => {
    for (const l of locales) expect(formatMessage(l, message, params)).toBe(oracle(l, message, params));
  });
});

// Messages are made from a small tree, so that every message is well-formed and every construct is nested in
// every other; the pieces of text are those on which quoting can go wrong.
const word = fc.constantFrom(
  'a',
  'jour ',
  ' ',
  '’',
  "''",
  "'{'",
  "'}'",
  "'{it''s}'",
  ' « x » ',
  '|',
  '–',
  'é',
);
const name = fc.constantFrom('n', 'm', 'g', 'x');
const message = fc.letrec<{ text: string; part: string }>((tie) => ({
  text: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 3 },
    word,
    // The space keeps the second apostrophe from quoting a brace where `#` is not special.
    fc.constantFrom('#', "'#' "),
    name.map((n) => `{${n}}`),
    fc.constantFrom('{n, number}', '{ m , number }'),
    fc
      .tuple(
        fc.constantFrom('n', 'm'),
        fc.uniqueArray(fc.constantFrom('=0', '=1', 'one', 'many', 'few'), { maxLength: 3 }),
        fc.array(tie('text'), { minLength: 4, maxLength: 4 }),
      )
      .map(([n, keys, texts]) => `{${n}, plural,${options([...keys, 'other'], texts)}}`),
    fc
      .tuple(
        fc.constantFrom('g', 'x'),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'long_one'), { maxLength: 3 }),
        fc.array(tie('text'), { minLength: 4, maxLength: 4 }),
      )
      .map(([g, keys, texts]) => `{${g}, select,${options([...keys, 'other'], texts)}}`),
  ),
})).text;
const options = (keys: readonly string[], texts: readonly string[]) =>
  keys.map((key, index) => ` ${key} {${texts[index]}}`).join('');

const count = fc.oneof(
  fc.constantFrom(0, 1, 2, 5, 1_000_000),
  fc.integer(),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
);
const params = fc.record({ n: count, m: count, g: fc.constantFrom('a', 'b', 'c', ''), x: fc.string() });

test('well-formed messages, however nested and quoted, read as in ICU in every locale', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(locale, message, params, (l, text, values) => {
      expect(formatMessage(l, text, values)).toBe(oracle(l, text, values));
    }),
    { numRuns: 2000 },
  );
});

test('whatever we accept, ICU accepts with the same meaning: nothing malformed slips through', {
  timeout: 60_000,
}, () => {
  const pieces = [
    '{n',
    '{x',
    ', number',
    ', plural,',
    ', select,',
    ' one {',
    ' other {',
    '=0 {',
    '}',
    '}}',
    "'",
    '#',
    ' text',
  ];
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((chosen) => chosen.join(''));
  let accepted = 0;
  fc.assert(
    fc.property(soup, (text) => {
      const values = { n: 1, x: 5, text: 7 };
      let ours: string;
      try {
        ours = formatMessage('en', text, values);
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError);
        return;
      }
      accepted += 1;
      expect(ours).toBe(oracle('en', text, values));
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test.each([
  '{',
  '}',
  'a } b',
  '{}',
  '{x',
  '{x y}',
  '{x, date}',
  '{x, number, percent}',
  '{n, plural}',
  '{n, plural,}',
  '{n, plural, one {x}}',
  '{n, plural, offset:1 other {x}}',
  '{n, plural, other {x}',
  '{n, plural, other {x} y}',
  '{n, select other {x}}',
  "{n, select, other {'}}",
])('a malformed message fails loudly: %s', (text) => {
  expect(() => formatMessage('en', text, { n: 1, x: 1 })).toThrow(SyntaxError);
});

test('a parameter that is missing shows its name; nothing is thrown at a reader', () => {
  expect(formatMessage('en', '{x} {n, number}')).toBe('{x} {n}');
  expect(formatMessage('en', '{n, plural, one {# day} other {# days}}')).toBe('{n} days');
  expect(formatMessage('en', '{g, select, a {x} other {y}}')).toBe('y');
});

test('a parameter is text, never read as a message', () => {
  expect(formatMessage('en', '{x} {y}', { x: "{y} '{' #", y: 'z' })).toBe("{y} '{' # z");
});
