import type { Locale } from '@atrium/contracts/locale';
import { describeDevice } from '@atrium/core/session/describe-device';
import { messagesOf } from '@atrium/i18n/all-messages';
import { translator } from '@atrium/i18n/translator';
import { escapeHtml } from './escape-html.ts';

/** The rows of the guide that says how, one per browser. */
const rows: Record<string, string> = { Chrome: 'chrome', Firefox: 'firefox', Edge: 'edge', Safari: 'safari' };

/** Where the guide speaks of the visitor's own browser. */
export const guideRow = (userAgent: string): string => rows[describeDevice(userAgent).browser] ?? 'browsers';

/** What a browser without JavaScript shows in place of the portal, in the visitor's language (SEC-10). */
export function noScriptHtml(brand: string, locale: Locale, row: string): string {
  const t = translator(locale, messagesOf(locale));
  const help = `/help/${locale}/`;
  return [
    `<main class="no-script"><h1>${escapeHtml(brand)}</h1>`,
    `<p>${escapeHtml(t('shell.noScript'))}</p>`,
    `<p><a href="${help}cookies-and-javascript#${row}">${escapeHtml(t('shell.cookiesGuide'))}</a></p>`,
    `<p><a href="${help}">${escapeHtml(t('shell.helpCentre'))}</a></p></main>`,
  ].join('');
}
