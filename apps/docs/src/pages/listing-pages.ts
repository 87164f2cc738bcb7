import type { Locale } from '@atrium/contracts/locale';
import { byLocale, type Category } from '@atrium/help/category';
import { html } from '../html.ts';
import { renderIcon } from '../icons.ts';
import type { Page } from '../page-frame.ts';
import { categoryAddress, guidesOf, homeAddress, type Site } from '../site.ts';
import { siteText } from '../site-text.ts';
import { renderBreadcrumbs, renderGuideCards, renderGuideLink, renderTopicNavigation } from './navigation.ts';
import { renderSearchForm } from './search-page.ts';

/** The others are one press away, on the page of the topic. */
const shownPerTopic = 12;

/** /help/<locale>/: every topic with its guides. */
export function homePage(site: Site, locale: Locale): Page {
  const topics = site.categories.map((category) => ({ category, guides: guidesOf(site, category) }));
  return {
    locale,
    title: siteText(locale, 'home'),
    description: siteText(locale, 'homeLead'),
    addresses: byLocale(homeAddress),
    indexed: true,
    search: false,
    aside: null,
    main: html`<header class="page-header home-header"><h1>${siteText(locale, 'home')}</h1><p class="lead">${siteText(locale, 'homeLead')}</p>${renderSearchForm(locale, 'page')}</header>
<h2 class="visually-hidden">${siteText(locale, 'topics')}</h2>
<div class="topics">${topics
      .filter(({ guides }) => guides.length > 0)
      .map(
        ({ category, guides }) =>
          html`<section class="topic-card"><h3>${renderIcon(category.id)}<a href="${categoryAddress(category, locale)}">${category.texts[locale].title}</a></h3><p>${category.texts[locale].intro}</p><ul role="list">${guides
            .slice(0, shownPerTopic)
            .map((guide) => html`<li>${renderGuideLink(guide, locale)}</li>`)}${
            guides.length > shownPerTopic &&
            html`<li><a href="${categoryAddress(category, locale)}">${siteText(locale, 'allGuides', { count: guides.length })}</a></li>`
          }</ul></section>`,
      )}</div>`,
  };
}

/** /help/<locale>/<category>: the guides of a topic with what they are for. */
export function categoryPage(site: Site, category: Category, locale: Locale): Page {
  const { title, intro } = category.texts[locale];
  return {
    locale,
    title,
    description: intro,
    addresses: byLocale((other) => categoryAddress(category, other)),
    indexed: true,
    search: true,
    aside: renderTopicNavigation(site, category, locale, null),
    main: html`${renderBreadcrumbs(null, locale)}<header class="page-header"><h1>${title}</h1><p class="lead">${intro}</p></header>
${renderGuideCards(guidesOf(site, category), locale)}`,
  };
}
