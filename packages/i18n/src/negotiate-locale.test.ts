import { isLocale } from '@atrium/contracts/locale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negotiateLocale } from './negotiate-locale.ts';

test('ACC-10 the strongest wish wins: choice, account, cookie, browser', () => {
  const wishes = { chosen: 'it', account: 'de', cookie: 'es', acceptLanguage: 'fr' };
  expect(negotiateLocale(wishes)).toBe('it');
  expect(negotiateLocale({ ...wishes, chosen: null })).toBe('de');
  expect(negotiateLocale({ ...wishes, chosen: 'xx', account: undefined })).toBe('es');
  expect(negotiateLocale({ acceptLanguage: 'fr' })).toBe('fr');
  expect(negotiateLocale({})).toBe('en');
});

test.each([
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
  ['en;q=0.5, de;q=0.9', 'de'],
  ['de, fr', 'de'],
  ['pt-BR, es;q=0.7, *;q=0.1', 'es'],
  ['DE-at', 'de'],
  ['de;q=0, it;q=0.1', 'it'],
  ['it ; q = 0.2 , es;q=0.3', 'es'],
  ['de;q=2, es;q=0.1', 'es'],
  ['de;q=x', 'en'],
  ['ja, zh', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [';;,,;q=1', 'en'],
  ['french', 'en'],
])('Accept-Language %j is answered with %s', (acceptLanguage, locale) => {
  expect(negotiateLocale({ acceptLanguage })).toBe(locale);
});

test('NFR whatever a client sends, the answer is one of our locales and a long header costs nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string(), (chosen, acceptLanguage) => {
      expect(isLocale(negotiateLocale({ chosen, cookie: acceptLanguage, acceptLanguage }))).toBe(true);
    }),
  );
  const started = performance.now();
  expect(negotiateLocale({ acceptLanguage: `${'xx,'.repeat(1_000_000)}de` })).toBe('en');
  expect(negotiateLocale({ acceptLanguage: `de;q=${' '.repeat(1_000_000)}` })).toBe('de');
  expect(negotiateLocale({ chosen: 'de-'.repeat(1_000_000) })).toBe('en');
  expect(performance.now() - started).toBeLessThan(1000);
});
