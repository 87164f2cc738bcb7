import { locales } from '@atrium/contracts/locale';
import { guideAddress } from '@atrium/help/guide-address';
import { loadContent } from '@atrium/help/load-content';
import { readGuides } from '@atrium/help/read-guides';
import { describe, expect, test } from 'vitest';
import { makePages } from './make-pages.ts';
import { findDeadLinks } from './output/find-dead-links.ts';
import { writeSitemap } from './output/write-sitemap.ts';

const { guides, categories } = readGuides(loadContent());
const origin = 'https://example.com';
const others = new Set(['favicon.svg', 'assets/site.css', 'assets/suggest.js']);
const site = {
  ...{ guides, categories, origin, brand: 'Atrium & Co', stylesheet: '/help/assets/site.css', fonts: [] },
  script: '/help/assets/suggest.js',
  screenshot: () => null,
};
const { pages, files } = makePages(site);

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
  expect(findDeadLinks(files, others)).toEqual([]);
});

test('HELP-5: a dead link and a dead anchor are found', () => {
  const broken = new Map([
    [
      'en/a/index.html',
      '<a href="/help/en/b">b</a><a href="/help/en/c#there">c</a><a href="/profile">portal</a>',
    ],
    ['en/c/index.html', '<p id="here"></p>'],
  ]);
  expect(findDeadLinks(broken, new Set())).toEqual([
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
  const { files: made, redirects } = makePages({ ...site, guides: moved });
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
  const made = makePages({ ...site, guides: changed }).files;
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
