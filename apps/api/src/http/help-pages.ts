import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { limits } from '@atrium/contracts/limits';
import { isLocale, type Locale } from '@atrium/contracts/locale';
import { giveFeedbackVerb } from '@atrium/core/help/give-feedback';
import { noteMissVerb } from '@atrium/core/help/note-miss';
import { searchHelpVerb } from '@atrium/core/help/search-help';
import type { Host } from '@atrium/core/kernel/host';
import type { Request as VerbRequest } from '@atrium/core/kernel/request';
import { guideAddress, helpBase } from '@atrium/help/guide-address';
import { openHelpLibrary } from '@atrium/help/help-library';
import { messagesOf } from '@atrium/i18n/all-messages';
import { errorMessage } from '@atrium/i18n/error-message';
import { translator } from '@atrium/i18n/translator';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { html } from 'hono/html';
import type { Environment } from './create-app.ts';
import { isCrossSite } from './cross-site.ts';
import type { StaticFiles } from './static-files.ts';

const maxFormBytes = 20_000;

type Parts = { readonly host: Host; readonly helpFiles: StaticFiles };

/** What in the help centre cannot be a static page: the answer to a search, and feedback. Plain forms, no script. */
export function mountHelpPages(app: Hono<Environment>, parts: Parts): void {
  // It repeats what was asked, but nothing that only the reader may know: its length gives nothing away.
  app.use(`${helpBase}/:locale/search`, compress());
  app.get(`${helpBase}/:locale/search`, async (c, next) => {
    const locale = c.req.param('locale');
    const template = isLocale(locale) && parts.helpFiles.answer(`/${locale}/search/index.html`, null);
    if (!isLocale(locale) || !template) return next();
    const query = (c.req.query('q') ?? '').slice(0, limits.helpQuery).toWellFormed().trim();
    const results = query === '' ? '' : await renderResults(c, parts.host, query, locale);
    const page = (await template.text())
      .replace('%query%', () => escaped(query))
      .replace('<!--results-->', () => results);
    return c.html(page, 200, { 'cache-control': 'no-store' });
  });
  app.post(
    `${helpBase}/feedback`,
    bodyLimit({ maxSize: maxFormBytes, onError: (c) => c.text('too large', 413) }),
    async (c) => {
      if (isCrossSite(c.req.raw.headers, c.req.header('host') ?? null)) return c.text('forbidden', 403);
      const form = await c.req.parseBody();
      const guide = openHelpLibrary().guides.find(({ id }) => id === form.id);
      if (!guide || typeof form.locale !== 'string' || !isLocale(form.locale))
        return c.text('not found', 404);
      const { locale, comment } = form;
      const given = { id: guide.id, locale, helpful: form.helpful === 'yes', comment: comment ?? '' };
      const kept = await giveFeedbackVerb.run(parts.host, visitorRequest(c), given).then(
        () => true,
        (error: unknown) => {
          if (error instanceof DomainError) return false;
          throw error;
        },
      );
      // Back to the guide by GET, so that a reload sends nothing twice; the fragment chooses what it says.
      return c.redirect(`${guideAddress(guide, locale)}#${kept ? 'thanks' : 'not-sent'}`, 303);
    },
  );
}

async function renderResults(
  c: Context<Environment>,
  host: Host,
  query: string,
  locale: Locale,
): Promise<string> {
  const request = visitorRequest(c);
  const t = translator(locale, messagesOf(locale));
  const answer = await searchHelpVerb.run(host, request, { query, locale }).catch((error: unknown) => {
    if (error instanceof DomainError) return error;
    throw error;
  });
  if (answer instanceof DomainError) {
    return String(await html`<p role="alert">${errorMessage(t, answer)}</p>`);
  }
  const { results, locale: understood } = answer;
  if (results.length === 0) {
    if (!isPrefetch(c))
      await noteMissVerb.run(host, request, { query, locale }).catch((error: unknown) => {
        if (!(error instanceof DomainError)) throw error;
      });
    return String(
      await html`<p role="status"><strong>${t('help.none', { query })}</strong></p><p>${t('help.noneText')}</p>`,
    );
  }
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const other = { own: names.of(locale) ?? locale, language: names.of(understood) ?? understood };
  const note = understood === locale ? '' : html`<p>${t('help.otherLanguage', other)}</p>`;
  const cards = results.map(
    ({ title, intro, address }) =>
      html`<li class="card" lang="${understood}"><a href="${address}">${title}</a><p>${intro}</p></li>`,
  );
  return String(
    await html`<p role="status">${t('help.results', { count: results.length })}</p>${note}<ul role="list" class="cards">${cards}</ul>`,
  );
}

/** The browser asks ahead: nobody has sought anything yet. */
const isPrefetch = (c: Context<Environment>): boolean =>
  /\bprefetch\b/.test(`${c.req.header('sec-purpose') ?? ''} ${c.req.header('purpose') ?? ''}`);

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Somebody without a name: what these pages do needs no session and begins none. */
const visitorRequest = (c: Context<Environment>): VerbRequest => ({
  id: c.get('requestId'),
  address: c.get('address'),
  userAgent: '',
  ...{ sessionToken: null, signInToken: null, deviceToken: null },
  ...{ setSession: () => {}, setSignIn: () => {}, setDevice: () => {} },
});
