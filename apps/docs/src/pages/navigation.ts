import type { Locale } from '@atrium/contracts/locale';
import type { Category } from '@atrium/help/category';
import { type GuideCard, isWritten } from '@atrium/help/guide';
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

/** More would weigh more than the page, and nobody reads them: the page of the topic lists all. */
const shownBeside = 24;

/** Only the topic that the reader is in, and of a large one what stands around the guide. */
export function renderTopicNavigation(
  site: Site,
  category: Category,
  locale: Locale,
  current: GuideCard | null,
): Html {
  const all = guidesOf(site, category);
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === current?.id),
  );
  const first = Math.max(0, Math.min(at - shownBeside / 2, all.length - shownBeside));
  const shown = all.slice(first, first + shownBeside);
  return html`<nav class="topic" aria-labelledby="topic"><p class="topic-title" id="topic"><span class="visually-hidden">${siteText(locale, 'inThisTopic')}: </span>${category.texts[locale].title}</p><ul role="list">${shown.map(
    (guide) =>
      html`<li>${renderGuideLink(guide, locale, guide.id === current?.id && html` aria-current="page"`)}</li>`,
  )}</ul>${
    shown.length < all.length &&
    html`<a class="all" href="${categoryAddress(category, locale)}">${siteText(locale, 'allGuides', { count: all.length })}</a>`
  }<a class="all" href="${homeAddress(locale)}">${siteText(locale, 'allTopics')}</a></nav>`;
}

/** By its title; in the language of its source where it is not translated. */
export const renderGuideLink = (guide: GuideCard, locale: Locale, attribute: Html | false = false): Html =>
  html`<a href="${guideAddress(guide, locale)}"${languageOf(guide, locale)}${attribute}>${guide.texts[locale].title}</a>`;

export const languageOf = (guide: GuideCard, locale: Locale): Html | false =>
  !isWritten(guide, locale) && html` lang="${guide.texts[locale].locale}"`;

export const renderGuideCards = (guides: readonly GuideCard[], locale: Locale): Html =>
  html`<ul role="list" class="cards">${guides.map(
    (guide) =>
      html`<li class="card"${languageOf(guide, locale)}><a href="${guideAddress(guide, locale)}">${guide.texts[locale].title}</a><p>${guide.texts[locale].intro}</p></li>`,
  )}</ul>`;
