import { type Locale, locales } from '@atrium/contracts/locale';
import { resolveLabel } from '@atrium/help/resolve-label';
import { brandIcon } from './brand-icon.ts';
import { type Html, html } from './html.ts';
import { renderIcon } from './icons.ts';
import { renderSearchForm } from './pages/search-page.ts';
import { base, homeAddress, type Site } from './site.ts';
import { siteText } from './site-text.ts';

export type Page = {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The same page in each language, as far as it exists. */
  readonly addresses: Readonly<Partial<Record<Locale, string>>>;
  /** The languages that it is really written in; the page of another one shows the source. All unless it says so. */
  readonly written?: readonly Locale[];
  /** The language of what it says, where that is not its own: its canonical address is there. */
  readonly source?: Locale;
  readonly aside: Html | null;
  readonly main: Html;
  readonly indexed: boolean;
  /** Whether the top bar has a search; not where the page itself is one. */
  readonly search: boolean;
};

/** What the sitemap says of a page. */
export type PageEntry = Pick<Page, 'locale' | 'addresses' | 'written' | 'source' | 'indexed'>;

/** The frame of every page. Nothing is written inline: the content policy forbids it. */
export function renderPage(site: Site, page: Page): string {
  const { locale } = page;
  const isHome = page.addresses[locale] === homeAddress(locale);
  const title = isHome ? `${page.title} · ${site.brand}` : `${page.title} · ${siteText(locale, 'home')}`;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${page.description}">
${page.indexed ? renderAlternates(site, page) : html`<meta name="robots" content="noindex">`}
<link rel="icon" href="${brandIcon}" type="image/svg+xml">
<link rel="stylesheet" href="${site.stylesheet}">
<script type="module" src="${site.script}"></script>
</head>
<body>
<a class="skip-link" href="#content">${resolveLabel(locale, 'shell.skipToContent')}</a>
<header class="top">
<a class="brand" href="${homeAddress(locale)}"><img src="${brandIcon}" alt="" width="28" height="28"><span>${site.brand}</span> <span class="brand-help">${siteText(locale, 'home')}</span></a>
${page.search && renderSearchForm(locale, 'top')}
<div class="top-end">
<a class="button" href="/">${renderIcon('portal')}<span>${siteText(locale, 'toPortal')}</span></a>
${renderLanguages(page)}
</div>
</header>
<div class="${page.aside ? 'columns' : 'single'}">
<main id="content" tabindex="-1">${page.main}</main>
${page.aside}
</div>
</body>
</html>
`.markup;
}

/** A page that repeats its source has no translations of its own to announce. */
function renderAlternates(site: Site, page: Page): Html {
  const { locale, source = locale, addresses } = page;
  const canonical = addresses[source];
  const translations = translationsOf(page);
  const english = translations.find(([other]) => other === 'en')?.[1];
  return html`${
    canonical !== undefined &&
    html`<link rel="canonical" href="${site.origin}${canonical}">
`
  }${translations.map(
    ([other, address]) =>
      html`<link rel="alternate" hreflang="${other}" href="${site.origin}${address}">
`,
  )}${source === locale && html`<link rel="alternate" hreflang="x-default" href="${site.origin}${english ?? `${base}/`}">`}`;
}

/** The addresses at which a page exists in its languages, itself included; none for one that repeats its source. */
export function translationsOf({ addresses, written = locales, source }: PageEntry): [Locale, string][] {
  if (source !== undefined) return [];
  return written.flatMap((other): [Locale, string][] => {
    const address = addresses[other];
    return address === undefined ? [] : [[other, address]];
  });
}

function renderLanguages({ locale, addresses }: Page): Html {
  const entry = (other: Locale): Html => {
    const current = other === locale;
    return html`<li><a href="${addresses[other] ?? homeAddress(other)}" lang="${other}" hreflang="${other}"${current && html` aria-current="true"`}>${resolveLabel(other, `common.ownLanguage.${other}`)}</a></li>`;
  };
  return html`<details class="languages"><summary>${renderIcon('language')}<span class="visually-hidden">${siteText(locale, 'language')}: </span><span>${resolveLabel(locale, `common.ownLanguage.${locale}`)}</span>${renderIcon('down')}</summary><ul role="list">${locales.map(entry)}</ul></details>`;
}
