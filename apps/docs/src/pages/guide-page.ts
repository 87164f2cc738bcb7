import { type Locale, locales } from '@atrium/contracts/locale';
import { byLocale } from '@atrium/help/category';
import { type Guide, isForStaff, isWritten, type Section, type Step } from '@atrium/help/guide';
import { guideAddress } from '@atrium/help/guide-address';
import { resolveLabel } from '@atrium/help/resolve-label';
import { staleBlocks } from '@atrium/help/stale-blocks';
import { type Html, html } from '../html.ts';
import { renderIcon } from '../icons.ts';
import type { Page } from '../page-frame.ts';
import { renderBlocks } from '../render-blocks.ts';
import { renderInlines } from '../render-inline.ts';
import { categoryById, guideById, type Site } from '../site.ts';
import { siteText } from '../site-text.ts';
import { renderFeedbackForm } from './feedback-form.ts';
import { languageOf, renderBreadcrumbs, renderGuideCards, renderTopicNavigation } from './navigation.ts';

export function guidePage(site: Site, guide: Guide, locale: Locale): Page {
  const text = guide.texts[locale];
  const written = locales.filter((other) => isWritten(guide, other));
  const isSource = isWritten(guide, locale);
  const category = categoryById(site, guide.category);
  const stale = new Set(
    staleBlocks(guide.texts[guide.source], text)
      .filter(({ reason }) => reason === 'changed')
      .map(({ block }) => block),
  );
  return {
    locale,
    title: text.title,
    description: text.intro,
    addresses: byLocale((other) => guideAddress(guide, other)),
    ...(written.length < locales.length && { written }),
    ...(!isSource && { source: text.locale }),
    indexed: !isForStaff(guide),
    search: true,
    aside: renderTopicNavigation(site, category, locale, guide),
    main: html`${renderBreadcrumbs(category, locale)}
${!isSource && renderUntranslated(locale, text.locale)}<article${languageOf(guide, locale)}>
<header class="page-header"><h1>${text.title}</h1><p class="lead">${text.intro}</p>${renderReaders(guide, text.locale)}</header>
${text.sections.map((section) => renderSection(site, guide, section, text.locale, stale))}
</article>
${renderFeedbackForm(guide.id, locale)}
<section class="related" aria-labelledby="related"><h2 id="related">${siteText(locale, 'related')}</h2>${renderGuideCards(
      guide.related.map((id) => guideById(site, id)),
      locale,
    )}</section>`,
  };
}

/** Better another language than no answer, as long as the reader is told. */
function renderUntranslated(locale: Locale, source: Locale): Html {
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(source) ?? source;
  return html`<aside class="callout" data-tone="info" role="note">${renderIcon('info')}<div><p>${siteText(locale, 'untranslated', { language })}</p></div></aside>`;
}

function renderReaders(guide: Guide, locale: Locale): Html {
  const names = guide.roles.map((role) =>
    role === 'visitor' || role === 'staff'
      ? siteText(locale, role)
      : resolveLabel(locale, `common.role.${role}`),
  );
  return html`<p class="readers"><span>${siteText(locale, 'whoFor')}</span> ${names.map((name) => html`<span class="badge">${name}</span> `)}</p>`;
}

type Stale = ReadonlySet<string>;

function renderSection(site: Site, guide: Guide, section: Section, locale: Locale, stale: Stale): Html {
  const heading = renderInlines(site, locale, section.heading);
  const { id } = section;
  const title =
    section.level === 2 ? html`<h2 id="${id}">${heading}</h2>` : html`<h3 id="${id}">${heading}</h3>`;
  const steps = section.steps.map((step) => renderStep(site, guide, section, step, locale, stale));
  return html`${title}${renderBlocks(site, locale, section.blocks)}${stale.has(id) && renderNewer(site, guide, locale, section)}${steps.length > 0 && html`<ol class="steps">${steps}</ol>`}${renderBlocks(site, locale, section.after)}
`;
}

function renderStep(
  site: Site,
  guide: Guide,
  section: Section,
  step: Step,
  locale: Locale,
  stale: Stale,
): Html {
  const block = `${section.id}.${step.id}`;
  const newer = guide.texts[guide.source].sections
    .find(({ id }) => id === section.id)
    ?.steps.find(({ id }) => id === step.id);
  const shot = site.screenshots.get(`${guide.id}/${locale}/${block}`);
  return html`<li id="${section.id}-${step.id}">${renderBlocks(site, locale, step.blocks)}${stale.has(block) && newer && renderNewer(site, guide, locale, newer)}${
    shot &&
    html`<figure><img src="${shot.address}" width="${shot.width}" height="${shot.height}" alt="${siteText(locale, 'screenshot')}" loading="lazy"></figure>`
  }</li>`;
}

/** The passage is older than its source: the reader sees the newer one, in its language (HELP-2). */
function renderNewer(site: Site, guide: Guide, locale: Locale, newer: Pick<Section, 'blocks'>): Html {
  return html`<aside class="callout" data-tone="info"><div><p class="callout-title">${siteText(locale, 'stale')}</p><div lang="${guide.source}">${renderBlocks(site, guide.source, newer.blocks)}</div></div></aside>`;
}
