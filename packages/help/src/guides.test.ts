import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@atrium/contracts/locale';
import { expect, test } from 'vitest';
import { guidesForPath } from './guides-for-route.ts';
import { loadContent } from './load-content.ts';
import { describeProblem } from './problem.ts';
import { readGuides } from './read-guides.ts';
import { resolveLabel } from './resolve-label.ts';
import { routeOfPath, routeTable } from './route-table.ts';
import { staleBlocks } from './stale-blocks.ts';

const { guides, problems } = readGuides(loadContent());

test('HELP-1, HELP-3: every guide is sound in every language', () => {
  expect(problems.map(describeProblem)).toEqual([]);
  expect(guides.length).toBeGreaterThanOrEqual(7);
});

test('HELP-2: no translation is older than its source', () => {
  const stale = guides.flatMap((guide) =>
    locales.flatMap((locale) =>
      staleBlocks(guide.texts[guide.source], guide.texts[locale]).map(
        ({ block }) => `${guide.texts[locale].file}: ${block}`,
      ),
    ),
  );
  expect(stale, 'translate these blocks, then run the stamp script of this package').toEqual([]);
});

test('HELP-2: the translations are written, not left in the source language', () => {
  for (const { texts } of guides) {
    const intros = locales.map((locale) => texts[locale].intro);
    expect(new Set(intros).size, texts.en.title).toBe(locales.length);
  }
});

test('HELP-9: the cookie guide has a row for each browser, at an address that the portal can write down', () => {
  const guide = guides.find(({ id }) => id === 'cookies-and-javascript');
  for (const locale of locales) {
    const text = guide?.texts[locale];
    expect(text?.slug).toBe('cookies-and-javascript');
    const table = text?.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'table');
    expect(table?.rows.map(({ id }) => id)).toEqual(['chrome', 'firefox', 'edge', 'safari']);
    expect(text?.sections.map(({ id }) => id)).toContain('in-app');
  }
});

test('HELP-3: the route table is that of the portal', () => {
  const source = join(import.meta.dirname, '../../../apps/web/src');
  const app = ['app.tsx', 'router.tsx'].map((file) => readFileSync(join(source, file), 'utf8')).join('');
  const written = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, path = '']) => path);
  const parents = ['', '/o/:organizationId', '/shop'];
  const all = new Set(parents.flatMap((parent) => written.map((path) => `${parent}${path}`)));
  for (const { path } of Object.values(routeTable)) {
    expect(all.has(path) || all.has(`${path}/`), `${path} is not in the portal`).toBe(true);
  }
});

test('HELP-6: the page and the role of the reader decide which guides come first', () => {
  expect(routeOfPath('/o/0199/organization')).toBe('organization');
  expect(routeOfPath('/o/0199/')).toBe('dashboard');
  expect(routeOfPath('/nowhere')).toBeNull();
  const ids = (reader: Parameters<typeof guidesForPath>[2], path = '/o/0199/organization') =>
    guidesForPath(guides, path, reader).map(({ id }) => id);
  expect(ids('legal_representative')[0]).toBe('organization-edit');
  expect(ids('collaborator')[0]).toBe('roles-explained');
  expect(ids('collaborator')).toContain('organization-edit');
  expect(ids('administrator', '/o/0199/members/0200')).toEqual(['user-rights-change', 'user-remove']);
  expect(ids('administrator', '/o/0199/members/0200/remove')[0]).toBe('user-remove');
});

test('HELP-3: a label is the exact text of the portal; what a guide cannot know is an ellipsis', () => {
  expect(resolveLabel('it', 'organization.save')).toBe('Salva i dati');
  expect(resolveLabel('en', 'organization.mine.switchTo')).toBe('Switch to …');
  expect(resolveLabel('en', 'organization.mine.switchTo', { name: 'Studio' })).toBe('Switch to Studio');
  expect(() => resolveLabel('en', 'organization.gone')).toThrow('no message organization.gone in en');
});

test('HELP-6: every “Need help?” of the portal opens a guide that exists', () => {
  const folder = join(import.meta.dirname, '../../../apps/web/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const asked = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<NeedHelp\s+guide="([^"]+)"/g)].map(
      ([, id]) => id,
    ),
  );
  expect(asked.length).toBeGreaterThan(1);
  const known = new Set(guides.map(({ id }) => id));
  expect(asked.filter((id) => !known.has(id ?? ''))).toEqual([]);
});
