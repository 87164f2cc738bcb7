import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { lineAt } from './source/parse.ts';
import { allFiles, isCode, isTest, type TextFile } from './source/repository.ts';

/** The areas that have numbered rules (docs/contributing.md). */
const areas = [
  ...[
    'ACC',
    'SEC',
    'ORG',
    'MEM',
    'PERM',
    'TEAM',
    'PROD',
    'HOST',
    'CART',
    'SUB',
    'INV',
    'PAY',
    'PRE',
    'DUN',
    'ADR',
    'LED',
  ],
  ...['SUP', 'DESK', 'HELP', 'FIND', 'API', 'AUD', 'NFR'],
];
/** Standards and algorithms that look alike. */
const standards = new Set([
  'UTF',
  'SHA',
  'ISO',
  'RFC',
  'AES',
  'CVE',
  'ES',
  'UBL',
  'CII',
  'EN',
  'BCP',
  'RS',
  'HS',
  'MIT',
  'OFL',
  'MPL',
  'LGPL',
  'CHE',
  // The rules of EN 16931.
  'BR',
]);
const wellFormed = new RegExp(`^(${areas.join('|')})-[1-9]\\d?$`);

const shaped = /(?<![\w-])[A-Z]{2,5}-\d{1,4}(?![\w-])/g;
const nearly = new RegExp(`(?<![\\w-])(${areas.join('|')})(?: |_|-0|)\\d{1,2}(?![\\w-])`, 'gi');
const title = /^\s*(?:test|it|describe)(?:\.\w+(?:\(.*\))?)*\(\s*(?:['"`])(.*?)['"`],/gm;

function wrongIds(file: TextFile): Finding[] {
  const report = (offset: number, id: string) => `${file.path}:${lineAt(file, offset)} ${id}`;
  const odd = [...file.text.matchAll(shaped)]
    .filter(([id]) => !wellFormed.test(id) && !standards.has(id.split('-')[0] ?? ''))
    .map((match) => report(match.index, match[0]));
  if (!isTest(file.path)) return odd;
  const almost = [...file.text.matchAll(title)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(nearly)].map(([id]) => report(match.index, id)),
  );
  return [...odd, ...almost];
}

test('the rules that code and tests name are written so that a search finds them', () => {
  const texts = allFiles().filter(
    ({ path }) => (isCode(path) || /\.(md|sql)$/.test(path)) && path !== 'tooling/tidy/rule-ids.test.ts',
  );
  expectNone(
    texts.flatMap(wrongIds),
    'Write a rule as ORG-3: a known area, a hyphen, a number without zeros:',
  );
});

test('malformed ids are found', () => {
  const ids = (text: string) => wrongIds({ path: 'a.test.ts', text }).length;
  expect(ids("test('ORG-3: works', () => {});")).toBe(0);
  expect(ids("test('SHA-256 of ISO-8601 in UTF-8', () => {});")).toBe(0);
  for (const wrong of ['ORGA-3', 'ORG-03', 'ORG 3', 'org_3', 'XYZ-1'])
    expect(ids(`test('${wrong}: works', () => {});`), wrong).toBeGreaterThan(0);
});
