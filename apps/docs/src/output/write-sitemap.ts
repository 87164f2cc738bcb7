import { html } from '../html.ts';
import { type PageEntry, translationsOf } from '../page-frame.ts';

/** Every page in every language that it is written in, each with its translations. */
export function writeSitemap(origin: string, pages: readonly PageEntry[]): string {
  const entries = pages
    .filter(({ indexed, source }) => indexed && source === undefined)
    .map((page) => {
      const alternates = translationsOf(page).map(
        ([other, address]) =>
          html`<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${address}"/>`,
      );
      return html`<url><loc>${origin}${page.addresses[page.locale] ?? ''}</loc>${alternates}</url>\n`;
    });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`.markup;
}
