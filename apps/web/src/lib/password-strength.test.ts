import { expect, test } from 'vitest';
import { passwordStrength } from './password-strength.ts';

const levelOf = (password: string) => passwordStrength(password, 'anna.muster@test.example').level;

test('ACC-8: says how many characters are missing', () => {
  expect(passwordStrength('short', 'a@test.example')).toEqual({ level: 'missing', count: 7 });
  expect(passwordStrength('eleven char', 'a@test.example')).toEqual({ level: 'missing', count: 1 });
});

test('ACC-8: an identifier in it is told, whatever its case', () => {
  expect(levelOf('my ANNA.Muster secret')).toBe('identifier');
});

test.each([
  'aaaaaaaaaaaaaaa',
  'abcdefghijklmnop',
  '1234567890123',
  'qwertzuiopasdf',
  'passwordpassword',
  'Motdepasse123',
])('ACC-8: %s is simple, however long', (password) => {
  expect(levelOf(password)).toBe('simple');
});

test('ACC-8: unrelated words are good, and more of them strong', () => {
  expect(levelOf('blue lantern')).toBe('good');
  expect(levelOf('seven blue lanterns swim')).toBe('strong');
  expect(levelOf('Zürich–Genève 14h03?')).toBe('strong');
});
