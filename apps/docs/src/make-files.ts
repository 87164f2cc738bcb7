import { type Locale, locales } from '@atrium/contracts/locale';
import type { Guide, GuideCard } from '@atrium/help/guide';
import { guideAddress } from '@atrium/help/guide-address';
import { type Page, renderPage } from './page-frame.ts';
import { guidePage } from './pages/guide-page.ts';
import { categoryPage, homePage } from './pages/listing-pages.ts';
import { chooserPage, localNotFoundPage, notFoundPage, redirectPage } from './pages/plain-pages.ts';
import { searchPage } from './pages/search-page.ts';
import { base, guidesOf, type Site } from './site.ts';

/** A file of the site, by its path in the output folder. */
export type SiteFile = { readonly path: string; readonly markup: string; readonly page: Page | null };

/** What belongs to no guide. One after the other: nobody needs all of them at once. */
export function* makeFrameFiles(site: Site): Generator<SiteFile> {
  yield { path: 'index.html', markup: chooserPage(site), page: null };
  yield { path: '404.html', markup: notFoundPage(site), page: null };
  for (const locale of locales) {
    yield { path: `${locale}/404.html`, markup: localNotFoundPage(site, locale), page: null };
    yield pageFile(site, homePage(site, locale));
    yield pageFile(site, searchPage(locale));
    for (const category of site.categories) {
      if (guidesOf(site, category).length > 0) yield pageFile(site, categoryPage(site, category, locale));
    }
  }
}

/** A guide in every language, and pages at its other addresses. */
export function* makeGuideFiles(site: Site, guide: Guide): Generator<SiteFile> {
  for (const locale of locales) {
    yield pageFile(site, guidePage(site, guide, locale));
    const address = guideAddress(guide, locale);
    for (const former of formerNames(guide, locale)) {
      const markup = redirectPage(site, locale, address);
      yield { path: `${locale}/${former}/index.html`, markup, page: null };
    }
  }
}

/** Former address → today's, for servers that redirect: unlike a page, they keep what stands after the #. */
export function listRedirects(guides: readonly GuideCard[]): Record<string, string> {
  const redirects: Record<string, string> = {};
  for (const locale of locales) {
    for (const guide of guides) {
      for (const former of formerNames(guide, locale)) {
        redirects[`${base}/${locale}/${former}`] = guideAddress(guide, locale);
      }
    }
  }
  return redirects;
}

/** The id is an address in every language: it never changes, so it is safe to write down anywhere (HELP-8). */
function formerNames({ id, texts }: GuideCard, locale: Locale): string[] {
  const { slug, formerSlugs } = texts[locale];
  return [...new Set([id, ...formerSlugs])].filter((former) => former !== slug);
}

function pageFile(site: Site, page: Page): SiteFile {
  const address = page.addresses[page.locale] ?? '';
  const path = `${address.slice(base.length + 1).replace(/\/$/, '')}/index.html`;
  return { path, markup: renderPage(site, page), page };
}
