import { expect, test } from 'vitest';
import { Country, Email, line, OrganizationId, optionalLine, Phone } from './fields.ts';
import { updateOrganization } from './organization/update-organization.ts';

const messageOf = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues[0]?.message;

test('one line of text is trimmed and written in one way, so that equal texts are equal', () => {
  expect(line(10).parse('  Zu\u0308rich ')).toBe('Zürich');
  expect(optionalLine(10).parse(undefined)).toBe('');
});

test.each(['a\nb', 'a\0', 'a\tb', '\u0085', 'a\u007f', '\ud800', 'x\udfff'])('a line holds no %j', (text) => {
  expect(messageOf(line(10).safeParse(`a${text}b`))).toBe('field.control_characters');
});

test.each(['Zoë 🙂', 'שלום', '株式会社', "O'Neill & Søn <AG>", '👩‍👩‍👧'])('a line holds %j', (text) => {
  expect(line(30).parse(text)).toBe(text);
});

test.each([
  ['exactly the length', 'x'.repeat(10), true],
  ['one more', 'x'.repeat(11), false],
  ['the length and spaces around it', ` ${'x'.repeat(10)} `, true],
  ['only spaces', '   ', false],
  ['nothing', '', false],
])('the length counts after trimming: %s', (_, text, valid) => {
  expect(line(10).safeParse(text).success).toBe(valid);
});

test.each([
  [' Anna@Example.CH ', 'anna@example.ch'],
  ['a.b+tag@sub.example.org', 'a.b+tag@sub.example.org'],
])('the address %j is stored as %j', (typed, stored) => {
  expect(Email.parse(typed)).toBe(stored);
});

test.each([
  '',
  'a',
  'a@',
  '@b.ch',
  'a@b',
  'a b@c.ch',
  'a@b.ch\nbcc: x@y.ch',
  'a@b.ch,c@d.ch',
  `${'a'.repeat(250)}@b.ch`,
  '<a@b.ch>',
])('%j is no address', (text) => {
  expect(Email.safeParse(text).success).toBe(false);
});

test.each([
  ['+41 44 123 45 67', '+41441234567'],
  ['0041 (44) 123-45-67', '+41441234567'],
  ['', ''],
])('the number %j is stored as %j', (typed, stored) => {
  expect(Phone.parse(typed)).toBe(stored);
});

test.each(['044 123 45 67', '+0123456789', 'call me', '+123', '+1234567890123456', '+41٤٤١٢٣٤٥٦٧'])(
  '%j is no international number',
  (text) => {
    expect(messageOf(Phone.safeParse(text))).toBe('field.invalid_phone');
  },
);

test('countries are those of ISO 3166 in capitals', () => {
  for (const code of ['CH', 'LI', 'DE', 'XK']) expect(Country.safeParse(code).success).toBe(code !== 'XK');
  for (const code of ['ch', 'CHE', '', 'constructor'])
    expect(messageOf(Country.safeParse(code))).toBe('field.unknown_choice');
});

test.each([
  ['CHE 123.456.789 MWST', 'CHE123456789MWST'],
  ['de 123456789', 'DE123456789'],
  ['', ''],
])('the VAT number %j is stored as %j', (typed, stored) => {
  expect(updateOrganization.input.shape.vatNumber.parse(typed)).toBe(stored);
});

test('an id of an organization is a UUID', () => {
  expect(OrganizationId.safeParse("' or true --").success).toBe(false);
});

test('NFR-5: a name holds no character that hides or reverses what a reader sees', () => {
  const name = line(80);
  for (const hostile of ['\u202eevil', 'a\u2028b', '\u200b', 'a\u2066b', 'na\ufeffme', '\u00ad']) {
    expect(name.safeParse(hostile).success, JSON.stringify(hostile)).toBe(false);
  }
  for (const real of ['Zoë', 'می\u200cخواهم', '👩\u200d👩\u200d👧 GmbH', 'O’Neil & Söhne']) {
    expect(name.safeParse(real).success, real).toBe(true);
  }
});
