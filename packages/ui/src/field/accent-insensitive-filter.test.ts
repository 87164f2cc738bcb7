import { expect, test } from 'vitest';
import { matchesTyped } from './accent-insensitive-filter.tsx';

test.each([
  ['Zürich', 'zurich'],
  ['Genève', 'GENEVE'],
  ['Straße', 'strasse'],
  ['Œuvre', 'oeuvre'],
  ['La Chaux-de-Fonds', 'fonds chaux'],
  ['Łódź', 'lodz'],
  ['Bern', ''],
])('%s is found by "%s"', (label, typed) => {
  expect(matchesTyped(label, typed)).toBe(true);
});

test('what is not there is not found', () => {
  expect(matchesTyped('Zürich', 'zug')).toBe(false);
});
