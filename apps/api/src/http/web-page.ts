import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale, locales } from '@atrium/contracts/locale';
import { negotiateLocale } from '@atrium/i18n/negotiate-locale';
import { z } from 'zod';
import { escapeHtml } from './escape-html.ts';
import { guideRow, noScriptHtml } from './no-script.ts';

/** Written by the portal's build: what an address opens with, so that the browser can begin at once. */
const Preload = z.object({
  routes: z.array(
    z.object({
      path: z.string(),
      modules: z.array(z.string()),
      styles: z.array(z.string()),
      locales: z.record(z.string(), z.array(z.string())),
    }),
  ),
});
type Route = z.output<typeof Preload>['routes'][number];

export type WebPage = { readonly answer: (request: Request, path: string) => Response };

/**
 * The portal's one page, in the visitor's language before any script has run: `lang`, the text for browsers
 * without JavaScript (SEC-10), and the preloads of the route's code and messages.
 */
export async function loadWebPage(folder: string, brand: string): Promise<WebPage | null> {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return null;
  const template = await readFile(file, 'utf8');
  const preload = Preload.parse(JSON.parse(await readFile(join(folder, 'preload.json'), 'utf8')));
  const pages = new Map<string, string>();
  const routes = preload.routes.map((route) => ({ ...route, pattern: new RegExp(route.path) }));

  return {
    answer: (request, path) => {
      const cookies = request.headers.get('cookie') ?? '';
      const locale = visitorLocale(request, cookies);
      const theme = preferenceIn(cookies, 'theme', themes);
      const route = routes.find(({ pattern }) => pattern.test(path));
      const row = guideRow(request.headers.get('user-agent') ?? '');
      const key = `${locale} ${theme} ${row} ${route?.path}`;
      const html = pages.get(key) ?? render(template, { locale, theme, route, brand, row });
      pages.set(key, html);
      return new Response(html, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
          'content-language': locale,
          vary: 'accept-language, cookie, user-agent',
        },
      });
    },
  };
}

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

type PageParts = {
  readonly locale: Locale;
  readonly theme: Theme | undefined;
  readonly route: Route | undefined;
  readonly brand: string;
  /** Of the guide that says how JavaScript is switched on. */
  readonly row: string;
};

function render(template: string, { locale, theme, route, brand, row }: PageParts): string {
  const scripts = [...(route?.modules ?? []), ...(route?.locales[locale] ?? [])].map(
    (href) => `<link rel="modulepreload" crossorigin href="${href}">`,
  );
  const styles = (route?.styles ?? []).map((href) => `<link rel="stylesheet" crossorigin href="${href}">`);
  return (
    template
      .replace('lang="en"', theme ? `lang="${locale}" data-theme="${theme}"` : `lang="${locale}"`)
      .replaceAll('%brand%', escapeHtml(brand))
      .replaceAll('%noscript%', noScriptHtml(brand, locale, row))
      // After the page's own styles: those state the order of the cascade layers, and must come first.
      .replace('</head>', `${[...styles, ...scripts].join('')}</head>`)
  );
}

function visitorLocale(request: Request, cookies: string): Locale {
  return negotiateLocale({
    cookie: preferenceIn(cookies, 'locale', locales),
    acceptLanguage: request.headers.get('accept-language'),
  });
}

/** A choice that the portal keeps in a readable cookie; anything but a known value is ignored. */
function preferenceIn<T extends string>(cookies: string, name: string, known: readonly T[]): T | undefined {
  const value = new RegExp(`(?:^|;\\s*)atrium_${name}=(\\w+)`).exec(cookies)?.[1];
  return known.find((candidate) => candidate === value);
}
