import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale, locales } from '@atrium/contracts/locale';
import { messagesOf } from '@atrium/i18n/all-messages';
import { negotiateLocale } from '@atrium/i18n/negotiate-locale';
import { translator } from '@atrium/i18n/translator';
import { z } from 'zod';

/** Written by the portal's build: what a page will ask for next, so that the browser can begin at once. */
const Preload = z.object({
  locales: z.record(z.string(), z.array(z.string())),
  routes: z.array(z.object({ path: z.string(), modules: z.array(z.string()) })),
});

export type WebPage = { readonly answer: (request: Request, path: string) => Response };

export const localeCookie = 'atrium_locale';

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

  const render = (locale: Locale, modules: readonly string[]): string => {
    const t = translator(locale, messagesOf(locale));
    const links = [...new Set([...modules, ...(preload.locales[locale] ?? [])])]
      .map((href) => `<link rel="modulepreload" crossorigin href="${href}">`)
      .join('');
    return template
      .replace('lang="en"', `lang="${locale}"`)
      .replaceAll('%brand%', escapeHtml(brand))
      .replaceAll('%noscript%', escapeHtml(t('shell.noScript')))
      .replace('<!--preload-->', links);
  };

  return {
    answer: (request, path) => {
      const locale = visitorLocale(request);
      const route = preload.routes.find((candidate) => new RegExp(candidate.path).test(path));
      const key = `${locale} ${route?.path ?? ''}`;
      const html = pages.get(key) ?? render(locale, route?.modules ?? []);
      pages.set(key, html);
      return new Response(html, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
          'content-language': locale,
          vary: 'accept-language, cookie',
        },
      });
    },
  };
}

function visitorLocale(request: Request): Locale {
  const cookie = request.headers.get('cookie') ?? '';
  const chosen = new RegExp(`(?:^|;\\s*)${localeCookie}=(${locales.join('|')})(?:;|$)`).exec(cookie)?.[1];
  return negotiateLocale({
    cookie: chosen,
    acceptLanguage: request.headers.get('accept-language') ?? undefined,
  });
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
