import { type Locale, locales } from '@atrium/contracts/locale';
import { resolveLabel } from '@atrium/help/resolve-label';
import { html } from '../html.ts';
import { type Page, renderPage } from '../page-frame.ts';
import { base, homeAddress, type Site } from '../site.ts';
import { siteText } from '../site-text.ts';

/** /help/: a static page cannot read what the browser prefers, so the reader chooses. */
export function chooserPage(site: Site): string {
  return renderBare(
    site,
    html`<h1 lang="en">${siteText('en', 'home')}</h1><ul role="list" class="choices">${locales.map(
      (locale) =>
        html`<li><a href="${homeAddress(locale)}" lang="${locale}" hreflang="${locale}"><strong>${resolveLabel(locale, `common.ownLanguage.${locale}`)}</strong><span>${siteText(locale, 'home')}</span></a></li>`,
    )}</ul>`,
    html`${locales.map(
      (locale) => html`<link rel="alternate" hreflang="${locale}" href="${site.origin}${homeAddress(locale)}">
`,
    )}<link rel="canonical" href="${site.origin}${base}/">`,
  );
}

/** For a server that knows nothing of the reader's language. */
export function notFoundPage(site: Site): string {
  return renderBare(
    site,
    html`<h1 lang="en">${siteText('en', 'notFound')}</h1><div class="not-found">${[...locales]
      .reverse()
      .map(
        (locale) =>
          html`<section lang="${locale}">${locale !== 'en' && html`<h2>${siteText(locale, 'notFound')}</h2>`}<p>${siteText(locale, 'notFoundText')} <a href="${homeAddress(locale)}">${siteText(locale, 'toHome')}</a></p></section>`,
      )}</div>`,
    html`<meta name="robots" content="noindex">`,
  );
}

/** /help/<locale>/404.html, for a server that goes by the beginning of the address. */
export function localNotFoundPage(site: Site, locale: Locale): string {
  const page: Page = {
    locale,
    title: siteText(locale, 'notFound'),
    description: siteText(locale, 'notFoundText'),
    addresses: {},
    indexed: false,
    search: true,
    aside: null,
    main: html`<header class="page-header"><h1>${siteText(locale, 'notFound')}</h1><p class="lead">${siteText(locale, 'notFoundText')}</p></header><p><a class="button primary" href="${homeAddress(locale)}">${siteText(locale, 'toHome')}</a></p>`,
  };
  return renderPage(site, page);
}

/** Where a guide used to be (HELP-8). Without a script and without help of the server. */
export function redirectPage(site: Site, locale: Locale, target: string): string {
  return renderBare(
    site,
    html`<h1>${siteText(locale, 'moved')}</h1><p>${siteText(locale, 'movedText')} <a href="${target}">${target}</a></p>`,
    html`<meta http-equiv="refresh" content="0; url=${target}"><link rel="canonical" href="${site.origin}${target}"><meta name="robots" content="noindex">`,
    locale,
  );
}

function renderBare(
  site: Site,
  main: ReturnType<typeof html>,
  head: ReturnType<typeof html>,
  locale: Locale = 'en',
): string {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${siteText(locale, 'home')} · ${site.brand}</title>
${head}
<link rel="icon" href="${base}/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${site.stylesheet}">
</head>
<body class="bare">
<main><img src="${base}/favicon.svg" alt="" width="40" height="40">${main}</main>
</body>
</html>
`.markup;
}
