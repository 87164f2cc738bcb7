import type { Locale } from '@atrium/contracts/locale';
import type { Inline } from '@atrium/help/guide';
import { guideAddress } from '@atrium/help/guide-address';
import { resolveLabel } from '@atrium/help/resolve-label';
import { isRouteName, routeTable } from '@atrium/help/route-table';
import { type Html, html } from './html.ts';
import { languageOf } from './pages/navigation.ts';
import { guideById, type Site } from './site.ts';

export function renderInlines(site: Site, locale: Locale, inlines: readonly Inline[]): Html {
  return html`${inlines.map((inline) => renderInline(site, locale, inline))}`;
}

function renderInline(site: Site, locale: Locale, inline: Inline): Html {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'strong':
      return html`<strong>${renderInlines(site, locale, inline.children)}</strong>`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'label':
      return html`<b class="ui">${resolveLabel(locale, inline.key, inline.params)}</b>`;
    case 'route':
      return renderRoute(locale, inline.name);
    case 'guide': {
      const guide = guideById(site, inline.id);
      const words = inline.children.length > 0 ? renderInlines(site, locale, inline.children) : null;
      return html`<a href="${guideAddress(guide, locale)}"${words === null && languageOf(guide, locale)}>${words ?? guide.texts[locale].title}</a>`;
    }
    case 'link':
      return html`<a href="${inline.href}">${renderInlines(site, locale, inline.children)}</a>`;
  }
}

/** A page of an organization has no address of its own here: a static page does not know which one is meant. */
function renderRoute(locale: Locale, name: string): Html {
  if (!isRouteName(name)) throw new Error(`The portal has no route ${name}.`);
  const { path, title } = routeTable[name];
  const label = html`<b class="ui">${resolveLabel(locale, title)}</b>`;
  return path.includes(':') ? label : html`<a class="deep" href="${path}">${label}</a>`;
}

/** The same words without markup: for titles of links and pages. */
export const plainText = (locale: Locale, inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'label') return resolveLabel(locale, inline.key, inline.params);
      if ('children' in inline) return plainText(locale, inline.children);
      return 'text' in inline ? inline.text : '';
    })
    .join('');
