import { locales } from '@atrium/contracts/locale';
import { html } from '../html.ts';
import type { Page } from '../page-frame.ts';

/** Every page in every language, each with its translations. */
export function writeSitemap(origin: string, pages: readonly Page[]): string {
  const entries = pages
    .filter(({ indexed }) => indexed)
    .map(({ locale, addresses }) => {
      const alternates = locales.map((other) => {
        const address = addresses[other];
        return (
          address !== undefined &&
          html`<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${address}"/>`
        );
      });
      return html`<url><loc>${origin}${addresses[locale] ?? ''}</loc>${alternates}</url>\n`;
    });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`.markup;
}
