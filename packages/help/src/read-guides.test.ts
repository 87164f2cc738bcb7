import { locales } from '@atrium/contracts/locale';
import { expect, test } from 'vitest';
import { byLocale } from './category.ts';
import { isWritten } from './guide.ts';
import { describeProblem } from './problem.ts';
import { readGuides } from './read-guides.ts';
import { sampleContent } from './sample-content.fixture.ts';
import { guideDocuments } from './search/guide-documents.ts';
import { createHelpSearch } from './search/help-search.ts';
import { buildLanguageIndex } from './search/language-index.ts';

const problemsWith = (changes: Parameters<typeof sampleContent>[0]): string[] =>
  readGuides(sampleContent(changes)).problems.map(describeProblem);
const yaml = 'guides/first/guide.yaml';
const en = 'guides/first/en.md';
const it = 'guides/first/it.md';
const swap = (from: string | RegExp, to: string) => (source: string) => source.replace(from, to);

test('HELP-1: sound guides have no problems', () => {
  expect(problemsWith({})).toEqual([]);
});

const wrongText: readonly (readonly [what: string, change: (source: string) => string, message: RegExp])[] = [
  [
    'a label that the portal does not have',
    swap('organization.save}', 'organization.sav}'),
    /en\.md:19 the portal has no label organization\.sav in en/,
  ],
  [
    'a parameter that a label does not take',
    swap('organization.save}', 'organization.save name="x"}'),
    /en\.md:19 the label organization\.save has no place for name/,
  ],
  ['a dead link', swap('Some words.', 'See {guide:third}.'), /en\.md:10 there is no guide third/],
  [
    'a route that the portal does not have',
    swap('Some words.', 'Open {route:nowhere}.'),
    /en\.md:10 the portal has no route nowhere/,
  ],
  ['an unknown token', swap('Some words.', '{icon:plus}'), /en\.md:10 unknown token \{icon:plus\}/],
  ['a token that is not closed', swap('Some words.', 'Press {ui:common.save now.'), /en\.md:10 stray mark/],
  [
    'a link to an address of the portal',
    swap('Some words.', '[here](/profile)'),
    /en\.md:10 link to \/profile/,
  ],
  ['a heading of the first level', swap('## Two', '# Two'), /en\.md:12 the title is in the front matter/],
  ['a heading that skips a level', swap('## Three', '#### Three'), /en\.md:16 this heading skips a level/],
  [
    'a heading without an id',
    swap('## Two {#prerequisites}', '## Two'),
    /en\.md:12 the heading “Two” has no id/,
  ],
  ['a step without an id', swap(' {#save}', ''), /en\.md:19 step 2 has no id/],
  ['steps in the wrong order', swap('2. {ui', '3. {ui'), /en\.md:19 this is step 2/],
  [
    'a table whose row has another width',
    swap('Some words.', '| a | b |\n| --- | --- |\n| c |'),
    /en\.md:12 this row has 1 cells, the head has 2/,
  ],
  ['an unknown entry', swap('aliases:', 'alias: x\naliases:'), /en\.md:5 unknown entry alias/],
  ['an address with capitals', swap('slug: first', 'slug: First'), /en\.md:3 a slug has/],
  [
    'an address that belongs to another guide',
    swap('slug: first', 'slug: second'),
    /the address second already belongs to second|already belongs to first/,
  ],
  ['damaged letters', swap('Some words.', 'DÃ©jÃ  vu'), /en\.md:10 this line is damaged/],
  ['a straight quotation mark', swap('Some words.', 'Some "words".'), /en\.md:10 straight quotation mark/],
  [
    'a word that the glossary replaces',
    swap('Some words.', 'Your username.'),
    /en\.md:10 word not used here/,
  ],
  ['a missing part of the anatomy', swap('{#prerequisites}', '{#other}'), /en\.md:1 after \{#before\}/],
];

test.each(wrongText)('HELP-3 in a text, %s is found with its line', (_, change, message) => {
  expect(problemsWith({ [en]: change }).join('\n')).toMatch(message);
});

const wrongFacts: typeof wrongText = [
  ['an unknown role', swap('[administrator]', '[boss]'), /guide\.yaml:4 unknown role boss/],
  ['an unknown type', swap('how-to', 'story'), /guide\.yaml:2 unknown type story/],
  [
    'an unknown category',
    swap('category: people', 'category: animals'),
    /guide\.yaml:3 unknown category animals/,
  ],
  ['an unknown route', swap('routes: [organization]', 'routes: [moon]'), /guide\.yaml:6 unknown route moon/],
  ['an unknown related guide', swap('[second]', '[third]'), /guide\.yaml:9 there is no other guide third/],
  ['another id than that of its folder', swap('id: first', 'id: other'), /guide\.yaml:1 the id is other/],
  [
    'an unknown action',
    swap('press: organization.save', 'shout: organization.save'),
    /guide\.yaml:18 unknown action shout/,
  ],
  [
    'an unknown label',
    swap('expect: organization.saved', 'expect: organization.gone'),
    /guide\.yaml:20 the portal has no label organization\.gone/,
  ],
  [
    'an unknown variable',
    swap('- press: organization.save', '- fill: organization.save\n          with: $moon'),
    /guide\.yaml:19 unknown variable \$moon/,
  ],
  [
    'a step that the text does not have',
    swap('      save:', '      store:'),
    /guide\.yaml:11 the text has the steps open, save; the walk has open, store/,
  ],
  [
    'an action on a label that its step does not name',
    swap('press: organization.save', 'press: common.cancel'),
    /guide\.yaml:18 the action uses common\.cancel/,
  ],
  [
    'a procedure without a walk',
    swap(/ {2}steps:\n {4}as[\s\S]*/, '  {}\n'),
    /the procedure steps has no walk/,
  ],
  [
    'something that does not exist beforehand',
    swap('as: administrator', 'as: legal_representative\n    has: [moon]'),
    /guide\.yaml:13 unknown moon; there are second-factor, colleague/,
  ],
  [
    'something made for a person whom all walks share',
    swap('as: administrator', 'as: administrator\n    has: [colleague]'),
    /guide\.yaml:13 as administrator there can be no colleague/,
  ],
  ['a walk without a result', swap('- expect: organization.saved', '[]'), /promises no result/],
];

test.each(wrongFacts)('HELP-4 in guide.yaml, %s is found with its line', (_, change, message) => {
  expect(problemsWith({ [yaml]: change }).join('\n')).toMatch(message);
});

const unequal: typeof wrongText = [
  [
    'a missing step',
    swap('2. {ui:organization.save} {#save}\n', ''),
    /it\.md:1 step steps\.save is missing; en has it/,
  ],
  [
    'a missing section',
    swap('## Two {#prerequisites}\n\n- {ui:common.role.administrator}\n', ''),
    /it\.md:1 section prerequisites is missing/,
  ],
  [
    'a missing warning',
    swap(/> \[!warning\][\s\S]*/, ''),
    /it\.md:1 what follows the steps of steps is missing/,
  ],
  [
    'another label',
    swap('organization.save}', 'common.save}'),
    /it\.md:\d+ step steps\.save differs: p \[common\.save\]; in en: p \[organization\.save\]/,
  ],
  [
    'another order',
    swap(/(1\. .*)\{#open\}\n(2\. .*)\{#save\}/, '$1{#save}\n$2{#open}'),
    /it\.md:1 the order is/,
  ],
];

test.each(unequal)('HELP-2 between languages, %s is found', (_, change, message) => {
  expect(problemsWith({ [it]: change }).join('\n')).toMatch(message);
});

test('HELP-2: a guide needs its source; without a translation readers get the source at the lasting address', () => {
  expect(problemsWith({ [en]: () => '' })).toEqual([
    `${yaml}:1 the guide is missing in en, its source language`,
  ]);
  const { guides, problems } = readGuides(sampleContent({ [it]: () => '' }));
  expect(problems).toEqual([]);
  const [guide] = guides;
  expect(guide && locales.filter((locale) => !isWritten(guide, locale))).toEqual(['it']);
  expect(guide?.texts.it).toMatchObject({ locale: 'en', title: 'Sample', slug: 'first' });
  const { results } = createHelpSearch(
    byLocale((locale) => buildLanguageIndex(locale, guideDocuments(guides, locale), [])),
  )({ query: 'sample', locale: 'it', limit: 5 });
  expect(results.map(({ document }) => document.id)).not.toContain('first');
});
