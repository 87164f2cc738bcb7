import type { Locale } from '@atrium/contracts/locale';
import { describe, expect, test } from 'vitest';
import { isForStaff } from '../guide.ts';
import { openHelpLibrary } from '../help-library.ts';
import { editDistance } from './edit-distance.ts';
import { splitCompound } from './split-compound.ts';

const { search, concepts, guides } = openHelpLibrary();
const first = (locale: Locale, query: string, more: { typing?: boolean; route?: string } = {}) =>
  search({ query, locale, limit: 5, ...more });
const firstId = (locale: Locale, query: string): string | undefined =>
  first(locale, query).results[0]?.document.id;

describe('FIND-1: help search forgives', () => {
  test.each<[Locale, string, string, string]>([
    ['fr', 'accents and case', 'CREER UN COMPTE', 'account-create'],
    ['de', 'written-out umlauts', 'Angaben einer Organisation aendern', 'organization-edit'],
    ['es', 'a missing tilde', 'permitir galletas en el navegador', 'cookies-and-javascript'],
    ['en', 'a letter left out', 'cokies', 'cookies-and-javascript'],
    ['it', 'letters swapped', 'modificare orgnaizzazione', 'organization-edit'],
    ['fr', 'a missing apostrophe', 'modifier lorganisation', 'organization-edit'],
    ['es', 'inflection', 'cambiando los datos de organizaciones', 'organization-edit'],
    ['en', 'a synonym', 'who has which permissions', 'roles-explained'],
    ['fr', 'a synonym of several words', 'inscription d’un nouveau client', 'account-create'],
    ['de', 'a synonym and a compound', 'Firmenadresse', 'organization-edit'],
    ['de', 'a verb in two parts', 'wie lege ich ein Konto an', 'account-create'],
    ['it', 'two words for one', 'java script', 'cookies-and-javascript'],
  ])('%s: %s: %s', (locale, _what, query, id) => {
    expect(firstId(locale, query)).toBe(id);
  });

  test('a question in another language is answered in that language, and says so', () => {
    const { locale, results } = first('it', 'Adresse meiner Firma ändern');
    expect(locale).toBe('de');
    expect(results[0]?.document.id).toBe('organization-edit');
    expect(first('de', 'change the address of my company').locale).toBe('en');
    expect(first('fr', 'cookies').locale).toBe('fr');
  });

  test('answers while somebody types', () => {
    for (const typed of ['coo', 'cook', 'cooki']) {
      expect(first('en', typed, { typing: true }).results[0]?.document.id, typed).toBe(
        'cookies-and-javascript',
      );
    }
  });

  test('what fits the page comes earlier', () => {
    const place = (route?: string): number =>
      first('en', 'organization', route ? { route } : {}).results.findIndex(
        ({ document }) => document.id === 'organization-create-additional',
      );
    expect(place('new-organization')).toBeLessThanOrEqual(place());
  });

  test('nothing that is no word of any language finds something by accident', () => {
    expect(first('en', 'zzzzqqqq xxyyzz').results).toEqual([]);
    expect(first('en', '').results).toEqual([]);
    expect(first('en', '?!').results).toEqual([]);
  });

  test('a long question costs no more than a short one', () => {
    const before = performance.now();
    first('de', 'Rechnungsadressenänderungsantrag '.repeat(12).slice(0, 200));
    expect(performance.now() - before).toBeLessThan(250);
  });
});

test('FIND-1: every concept has words in every language', () => {
  expect(concepts.length).toBeGreaterThan(50);
  for (const { id, phrases } of concepts)
    expect(Object.keys(phrases).sort(), id).toEqual(['de', 'en', 'es', 'fr', 'it']);
});

test('FIND-1: every guide is found by its own title, in every language', () => {
  for (const guide of guides) {
    for (const { locale, title } of Object.values(guide.texts)) {
      // What is for the staff alone is found by nobody here.
      if (isForStaff(guide)) expect(firstId(locale, title), title).not.toBe(guide.id);
      else expect(firstId(locale, title), title).toBe(guide.id);
    }
  }
});

test('the distance counts letters changed, left out, added and swapped, and gives up at its limit', () => {
  expect(editDistance('invoice', 'invocie', 2)).toBe(1);
  expect(editDistance('pasword', 'password', 2)).toBe(1);
  expect(editDistance('facter', 'factor', 2)).toBe(1);
  expect(editDistance('same', 'same', 2)).toBe(0);
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
});

test('a compound falls into the fewest words that stand alone', () => {
  const words = new Set(['rechnung', 'adresse', 'rechnungsadresse', 'team', 'leiter', 'rechte']);
  const split = (word: string) => splitCompound(word, (part) => words.has(part));
  expect(split('rechnungsadresse')).toEqual(['rechnung', 'adresse']);
  expect(split('teamleiterrechte')).toEqual(['team', 'leiter', 'rechte']);
  expect(split('unbekanntes')).toEqual([]);
});
