import { expect, test } from 'vitest';
import { initials, stableIndex } from './initials.tsx';

test.each([
  ['Anna Müller', 'AM'],
  ['émile zola', 'ÉZ'],
  ['Ludwig van Beethoven', 'LB'],
  ['Cher', 'C'],
  ['Hosting AG (Zürich)', 'HA'],
  ['jean-luc@example.org', 'JO'],
  ['  ', ''],
  ['𝒜lice Bob', '𝒜B'],
])('the initials of %s are %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test('a person keeps their colour', () => {
  expect(stableIndex('Anna Müller', 6)).toBe(stableIndex('Anna Müller', 6));
  expect(stableIndex('', 6)).toBeLessThan(6);
});
