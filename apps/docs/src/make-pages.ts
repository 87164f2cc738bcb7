import { locales } from '@atrium/contracts/locale';
import { guideAddress } from '@atrium/help/guide-address';
import { type Page, renderPage } from './page-frame.ts';
import { guidePage } from './pages/guide-page.ts';
import { categoryPage, homePage } from './pages/listing-pages.ts';
import { chooserPage, localNotFoundPage, notFoundPage, redirectPage } from './pages/plain-pages.ts';
import { searchPage } from './pages/search-page.ts';
import { base, guidesOf, type Site } from './site.ts';

export type Made = {
  readonly pages: readonly Page[];
  readonly files: ReadonlyMap<string, string>;
  /** Former address → today's, for servers that redirect: unlike a page, they keep what stands after the #. */
  readonly redirects: Readonly<Record<string, string>>;
};

/** Every file of the site, by its path in the output folder. */
export function makePages(site: Site): Made {
  const pages = locales.flatMap((locale) => [
    homePage(site, locale),
    ...site.categories
      .filter((category) => guidesOf(site, category).length > 0)
      .map((category) => categoryPage(site, category, locale)),
    ...site.guides.map((guide) => guidePage(site, guide, locale)),
    searchPage(locale),
  ]);
  const files = new Map(pages.map((page) => [fileOf(page), renderPage(site, page)]));
  const redirects: Record<string, string> = {};
  files.set('index.html', chooserPage(site));
  files.set('404.html', notFoundPage(site));
  for (const locale of locales) {
    files.set(`${locale}/404.html`, localNotFoundPage(site, locale));
    for (const guide of site.guides) {
      const { slug, formerSlugs } = guide.texts[locale];
      // The id is an address in every language: it never changes, so it is safe to write down anywhere (HELP-8).
      for (const former of new Set([guide.id, ...formerSlugs])) {
        if (former === slug) continue;
        const address = guideAddress(guide, locale);
        files.set(`${locale}/${former}/index.html`, redirectPage(site, locale, address));
        redirects[`${base}/${locale}/${former}`] = address;
      }
    }
  }
  return { pages, files, redirects };
}

const fileOf = ({ addresses, locale }: Page): string =>
  `${(addresses[locale] ?? '').slice(base.length + 1).replace(/\/$/, '')}/index.html`;
