import type { GuideBlock, GuideInline, GuideView } from '@atrium/contracts/help/help-view';
import type { Locale } from '@atrium/contracts/locale';
import type { Block, Guide, Inline } from '@atrium/help/guide';
import { resolveLabel } from '@atrium/help/resolve-label';
import { isRouteName, routeTable } from '@atrium/help/route-table';
import { toGuideSummary } from './guide-summary.ts';

/** The same parsed guide that the site shows, with its labels in words (HELP-3). */
export function toGuideView(guide: Guide, guides: readonly Guide[], locale: Locale): GuideView {
  const byId = new Map(guides.map((other) => [other.id, other]));
  const { locale: language } = guide.texts[locale];
  const inlines = (list: readonly Inline[]) => list.map((inline) => toInline(inline, language, byId));
  const blocks = (list: readonly Block[]) => list.map((block) => toBlock(block, inlines));
  return {
    ...toGuideSummary(guide, locale),
    roles: [...guide.roles],
    sections: guide.texts[locale].sections.map((section) => ({
      id: section.id,
      heading: inlines(section.heading)
        .map(({ text }) => text)
        .join(''),
      blocks: blocks(section.blocks),
      steps: section.steps.map((step) => blocks(step.blocks)),
      after: blocks(section.after),
    })),
    related: guide.related.flatMap((id) => {
      const other = byId.get(id);
      return other ? [toGuideSummary(other, locale)] : [];
    }),
  };
}

type ToInlines = (list: readonly Inline[]) => GuideInline[];

function toBlock(block: Block, inlines: ToInlines): GuideBlock {
  if (block.kind !== 'callout') return toPlainBlock(block, inlines);
  const inner = block.blocks.flatMap((child) =>
    child.kind === 'callout' ? [] : [toPlainBlock(child, inlines)],
  );
  return { kind: 'callout', tone: block.tone, blocks: inner };
}

type PlainBlock = Exclude<GuideBlock, { kind: 'callout' }>;

function toPlainBlock(block: Exclude<Block, { kind: 'callout' }>, inlines: ToInlines): PlainBlock {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: inlines(block.children) };
    case 'list':
      return { kind: 'list', items: block.items.map(inlines) };
    case 'table':
      return {
        ...{ kind: 'table', head: block.head.map(inlines) },
        rows: block.rows.map(({ cells }) => cells.map(inlines)),
      };
  }
}

function toInline(inline: Inline, locale: Locale, guides: ReadonlyMap<string, Guide>): GuideInline {
  const words = (children: readonly Inline[]): string =>
    children.map((child) => toInline(child, locale, guides).text).join('');
  switch (inline.kind) {
    case 'text':
    case 'code':
      return { kind: inline.kind, text: inline.text };
    case 'strong':
      return { kind: 'strong', text: words(inline.children) };
    case 'label':
      return { kind: 'label', text: resolveLabel(locale, inline.key, inline.params) };
    case 'route': {
      const route = isRouteName(inline.name) ? routeTable[inline.name] : null;
      if (!route) throw new Error(`The portal has no route ${inline.name}.`);
      return { kind: 'route', text: resolveLabel(locale, route.title), path: route.path };
    }
    case 'guide': {
      const title = guides.get(inline.id)?.texts[locale].title ?? '';
      return { kind: 'guide', text: words(inline.children) || title, id: inline.id };
    }
    case 'link':
      return { kind: 'link', text: words(inline.children), href: inline.href };
  }
}
