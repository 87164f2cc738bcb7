import { locales } from '@atrium/contracts/locale';
import { byLocale } from '@atrium/help/category';
import type { Guide } from '@atrium/help/guide';
import { guideAddress } from '@atrium/help/guide-address';
import { loadContent } from '@atrium/help/load-content';
import { readGuides } from '@atrium/help/read-guides';
import { describe, expect, test } from 'vitest';
import { listRedirects, makeFrameFiles, makeGuideFiles } from './make-files.ts';
import { findDeadLinks, readLinks, type SeenLinks } from './output/find-dead-links.ts';
import { writeSitemap } from './output/write-sitemap.ts';

const { guides, categories } = readGuides(loadContent());
const origin = 'https://example.com';
const others = new Set(['favicon.svg', 'assets/site.css', 'assets/suggest.js']);
const site = {
  ...{ guides, categories, origin, brand: 'Atrium & Co', stylesheet: '/help/assets/site.css' },
  script: '/help/assets/suggest.js',
  screenshots: new Map(),
};

function make(of: readonly Guide[]) {
  const changed = { ...site, guides: of };
  const made = [...makeFrameFiles(changed), ...of.flatMap((guide) => [...makeGuideFiles(changed, guide)])];
  return {
    pages: made.flatMap(({ page }) => page ?? []),
    files: new Map(made.map(({ path, markup }) => [path, markup])),
    redirects: listRedirects(of),
  };
}
const { pages, files } = make(guides);

function deadLinks(markups: ReadonlyMap<string, string>): string[] {
  const seen: SeenLinks = new Map();
  const dead = [...markups].flatMap(([file, markup]) => readLinks(file, markup, seen));
  return [
    ...dead,
    ...findDeadLinks(seen, new Set([...markups.keys(), ...others]), (file) => markups.get(file) ?? ''),
  ];
}

test('HELP-5: every guide, topic and start page exists in every language', () => {
  for (const guide of guides) {
    for (const locale of locales) {
      expect(files.has(`${guideAddress(guide, locale).slice('/help/'.length)}/index.html`)).toBe(true);
    }
  }
  expect(pages.length).toBe(locales.length * (2 + categories.length + guides.length));
  expect([...files.keys()]).toEqual(expect.arrayContaining(['index.html', '404.html', 'it/404.html']));
});

describe.each(
  pages.filter(({ indexed }) => indexed).map((page) => [page.addresses[page.locale] ?? '', page] as const),
)('%s', (address, page) => {
  const markup = files.get(`${address.slice('/help/'.length).replace(/\/$/, '')}/index.html`) ?? '';

  test('HELP-5: says its language, its canonical address and its translations', () => {
    expect(markup).toContain(`<html lang="${page.locale}">`);
    expect(markup).toContain(`<link rel="canonical" href="${origin}${address}">`);
    const alternates = [...markup.matchAll(/rel="alternate" hreflang="([\w-]+)"/g)].map(([, tag]) => tag);
    expect(alternates).toEqual([...locales, 'x-default']);
  });

  test('HELP-5: has one title, headings in order, and no script or style inline', () => {
    const levels = [...markup.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(markup).not.toMatch(
      /<style|\sstyle=|\son\w+=|<script(?! type="module" src="\/help\/assets\/[\w.-]+"><\/script>)/,
    );
    expect(markup).toContain('Atrium &amp; Co');
  });
});

test('HELP-5: no link of the site leads nowhere', () => {
  expect(deadLinks(files)).toEqual([]);
});

test('HELP-5: a dead link and a dead anchor are found', () => {
  const broken = new Map([
    [
      'en/a/index.html',
      '<a href="/help/en/b">b</a><a href="/help/en/c#there">c</a><a href="/profile">portal</a><a href="#nowhere">d</a>',
    ],
    ['en/c/index.html', '<p id="here"></p>'],
  ]);
  expect(deadLinks(broken)).toEqual([
    'en/a/index.html links to #nowhere, but nothing there is called nowhere',
    'en/a/index.html links to /help/en/b, which does not exist',
    'en/a/index.html links to /help/en/c#there, but nothing there is called there',
  ]);
});

test('HELP-8: former addresses and the id lead to the address of today, in each language', () => {
  const moved = guides.map((guide) =>
    guide.id === 'organization-edit'
      ? { ...guide, texts: { ...guide.texts, fr: { ...guide.texts.fr, formerSlugs: ['editer'] } } }
      : guide,
  );
  const { files: made, redirects } = make(moved);
  for (const former of ['editer', 'organization-edit']) {
    const markup = made.get(`fr/${former}/index.html`) ?? '';
    expect(markup).toContain('http-equiv="refresh" content="0; url=/help/fr/modifier-une-organisation"');
    expect(markup).toContain('noindex');
    expect(redirects[`/help/fr/${former}`]).toBe('/help/fr/modifier-une-organisation');
  }
});

test('HELP-2: a step that is older than its source shows the newer text, in its language', () => {
  const changed = guides.map((guide) => {
    const { en } = guide.texts;
    if (guide.id !== 'organization-edit') return guide;
    return {
      ...guide,
      texts: { ...guide.texts, en: { ...en, hashes: { ...en.hashes, 'steps.save': 'other' } } },
    };
  });
  const made = make(changed).files;
  const marks = (file: string): number => (made.get(file)?.match(/<div lang="en">/g) ?? []).length;
  expect(marks('de/organisation-bearbeiten/index.html')).toBe(1);
  expect(marks('en/edit-organization/index.html')).toBe(0);
});

test('HELP-5: the sitemap lists every page with its translations, and nothing else', () => {
  const sitemap = writeSitemap(origin, pages);
  const listed = pages.filter(({ indexed }) => indexed).length;
  expect(sitemap.match(/<loc>/g)).toHaveLength(listed);
  expect(sitemap.match(/<xhtml:link/g)).toHaveLength(listed * locales.length);
  expect(sitemap).not.toContain('404');
});

test('HELP-2: a guide that is missing in a language shows its source, says so, and announces no translation', () => {
  const untranslated = guides.map((guide) => {
    const { it, ...others } = guide.texts;
    const source = { ...guide.texts.en, slug: guide.id, formerSlugs: [] };
    return guide.id === 'organization-edit' ? { ...guide, texts: { ...others, it: source } } : guide;
  });
  const { files: made, pages: entries } = make(untranslated);
  const markup = made.get('it/organization-edit/index.html') ?? '';
  expect(markup).toContain('<html lang="it">');
  expect(markup).toContain('Questa guida non esiste ancora in italiano. La sta leggendo in inglese.');
  expect(markup).toContain('<article lang="en">');
  expect(markup).toContain(`<link rel="canonical" href="${origin}/help/en/edit-organization">`);
  expect(markup).not.toContain('rel="alternate"');
  const tags = (file: string) =>
    [...(made.get(file) ?? '').matchAll(/rel="alternate" hreflang="([\w-]+)"/g)].map(([, tag]) => tag);
  expect(tags('en/edit-organization/index.html')).toEqual(['fr', 'de', 'es', 'en', 'x-default']);
  const sitemap = writeSitemap(origin, entries);
  expect(sitemap).not.toContain('/help/it/organization-edit');
  expect(made.get('it/organizzazioni/index.html')).toContain('<li class="card" lang="en">');
  expect(deadLinks(made)).toEqual([]);
});

test('HELP-5: of a topic with hundreds of guides a page lists those around it', () => {
  const [first] = guides;
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...(first ?? guides[0]),
    id: `guide-${index}`,
    texts: byLocale((locale) => ({ ...first?.texts[locale], slug: `guide-${index}` })),
  })) as Guide[];
  const all = [...guides, ...many];
  const made = [...makeGuideFiles({ ...site, guides: all }, many[150] as Guide)];
  const aside = /<nav class="topic"[\s\S]*?<\/nav>/.exec(made[0]?.markup ?? '')?.[0] ?? '';
  expect(aside.match(/<li>/g)).toHaveLength(24);
  expect(aside).toContain('aria-current="page"');
  expect(aside).toMatch(/class="all" href="\/help\/fr\/[\w-]+">Les 30\d guides/);
});

test('every topic of the start page has its icon', () => {
  const cards = files.get('en/index.html')?.split('<section class="topic-card">').slice(1) ?? [];
  expect(cards.length).toBeGreaterThanOrEqual(7);
  for (const card of cards) expect(card).toMatch(/^<h3><svg class="icon"/);
});
