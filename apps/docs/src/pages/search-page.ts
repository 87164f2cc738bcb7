import { limits } from '@atrium/contracts/limits';
import type { Locale } from '@atrium/contracts/locale';
import { byLocale } from '@atrium/help/category';
import { resolveLabel } from '@atrium/help/resolve-label';
import { type Html, html } from '../html.ts';
import { renderIcon } from '../icons.ts';
import type { Page } from '../page-frame.ts';
import { base, homeAddress } from '../site.ts';
import { siteText } from '../site-text.ts';

export const searchAddress = (locale: Locale): string => `${base}/${locale}/search`;

/** A plain form on the API, which suggest.ts helps along where scripts run. */
export function renderSearchForm(locale: Locale, place: 'top' | 'page', query = ''): Html {
  return html`<form class="search" role="search" action="${searchAddress(locale)}" data-locale="${locale}"><label class="visually-hidden" for="q-${place}">${resolveLabel(locale, 'help.searchLabel')}</label><input id="q-${place}" type="search" name="q" value="${query}" maxlength="${limits.helpQuery}" autocomplete="off" placeholder="${place === 'top' ? siteText(locale, 'searchButton') : resolveLabel(locale, 'help.searchLabel')}"><button class="button" aria-label="${siteText(locale, 'searchButton')}">${renderIcon('search')}</button></form>`;
}

/** Where the server writes what was asked and what was found. */
export const queryMark = '%query%';
export const resultsMark = '<!--results-->';

/** /help/<locale>/search: the server fills in the answer, see apps/api/src/http/help-pages.ts. */
export function searchPage(locale: Locale): Page {
  return {
    locale,
    title: siteText(locale, 'searchTitle'),
    description: siteText(locale, 'searchLead'),
    addresses: byLocale(searchAddress),
    aside: null,
    main: html`<nav class="breadcrumbs" aria-label="${siteText(locale, 'breadcrumbs')}"><ol role="list"><li><a href="${homeAddress(locale)}">${siteText(locale, 'home')}</a></li></ol></nav><header class="page-header"><h1>${siteText(locale, 'searchTitle')}</h1><p class="lead">${siteText(locale, 'searchLead')}</p></header>${renderSearchForm(locale, 'page', queryMark)}<div class="results">${{ markup: resultsMark }}</div>`,
    indexed: false,
    search: false,
  };
}
