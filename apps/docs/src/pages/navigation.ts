import type { Locale } from '@atrium/contracts/locale';
import type { Category } from '@atrium/help/category';
import type { Guide } from '@atrium/help/guide';
import { guideAddress } from '@atrium/help/guide-address';
import { type Html, html } from '../html.ts';
import { renderIcon } from '../icons.ts';
import { categoryAddress, guidesOf, homeAddress, type Site } from '../site.ts';
import { siteText } from '../site-text.ts';

export const renderBreadcrumbs = (category: Category | null, locale: Locale): Html =>
  html`<nav class="breadcrumbs" aria-label="${siteText(locale, 'breadcrumbs')}"><ol role="list"><li><a href="${homeAddress(locale)}">${siteText(locale, 'home')}</a></li>${
    category &&
    html`<li>${renderIcon('right')}<a href="${categoryAddress(category, locale)}">${category.texts[locale].title}</a></li>`
  }</ol></nav>`;

/** Only the topic that the reader is in: a list of everything would weigh more than the page. */
export function renderTopicNavigation(
  site: Site,
  category: Category,
  locale: Locale,
  current: Guide | null,
): Html {
  return html`<nav class="topic" aria-labelledby="topic"><p class="topic-title" id="topic"><span class="visually-hidden">${siteText(locale, 'inThisTopic')}: </span>${category.texts[locale].title}</p><ul role="list">${guidesOf(
    site,
    category,
  ).map(
    (guide) =>
      html`<li><a href="${guideAddress(guide, locale)}"${guide === current && html` aria-current="page"`}>${guide.texts[locale].title}</a></li>`,
  )}</ul><a class="all" href="${homeAddress(locale)}">${siteText(locale, 'allTopics')}</a></nav>`;
}

export const renderGuideCards = (guides: readonly Guide[], locale: Locale): Html =>
  html`<ul role="list" class="cards">${guides.map(
    (guide) =>
      html`<li class="card"><a href="${guideAddress(guide, locale)}">${guide.texts[locale].title}</a><p>${guide.texts[locale].intro}</p></li>`,
  )}</ul>`;
