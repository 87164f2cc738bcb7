import type { Locale } from '@atrium/contracts/locale';
import { type Block, type Guide, type Inline, isForStaff, isWritten } from '../guide.ts';
import { resolveLabel } from '../resolve-label.ts';
import { isRouteName, routeTable } from '../route-table.ts';
import type { SearchDocument } from './search-document.ts';

/** The guides of a language as search reads them: with the portal's labels in words. */
export function guideDocuments(guides: readonly Guide[], locale: Locale): SearchDocument[] {
  const titles = new Map(guides.map(({ id, texts }) => [id, texts[locale].title]));
  const words = (inlines: readonly Inline[]): string =>
    inlines.map((inline) => wordsOf(inline, locale, titles)).join('');
  const written = guides.filter((guide) => isWritten(guide, locale) && !isForStaff(guide));
  return written.map(({ id, routes, roles, texts }) => {
    const { title, intro, aliases, sections } = texts[locale];
    const blocks = sections.flatMap((section) => [
      ...section.blocks,
      ...section.steps.flatMap((step) => step.blocks),
      ...section.after,
    ]);
    return {
      ...{ id, title, aliases, routes, roles },
      summary: [intro, ...sections.map(({ heading }) => words(heading))].join('. '),
      body: blocks.flatMap((block) => textsOf(block, words)).join('. '),
    };
  });
}

function wordsOf(inline: Inline, locale: Locale, titles: ReadonlyMap<string, string>): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'label':
      return resolveLabel(locale, inline.key, inline.params);
    case 'route':
      return isRouteName(inline.name) ? resolveLabel(locale, routeTable[inline.name].title) : '';
    case 'strong':
    case 'link':
      return inline.children.map((child) => wordsOf(child, locale, titles)).join('');
    case 'guide':
      return inline.children.length > 0
        ? inline.children.map((child) => wordsOf(child, locale, titles)).join('')
        : (titles.get(inline.id) ?? '');
  }
}

function textsOf(block: Block, words: (inlines: readonly Inline[]) => string): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [words(block.children)];
    case 'list':
      return block.items.map(words);
    case 'table':
      return [...block.head, ...block.rows.flatMap(({ cells }) => cells)].map(words);
    case 'callout':
      return block.blocks.flatMap((inner) => textsOf(inner, words));
  }
}
