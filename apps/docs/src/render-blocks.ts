import type { Locale } from '@atrium/contracts/locale';
import type { Block, Inline } from '@atrium/help/guide';
import { type Html, html } from './html.ts';
import { renderIcon } from './icons.ts';
import { plainText, renderInlines } from './render-inline.ts';
import type { Site } from './site.ts';
import { siteText } from './site-text.ts';

export const renderBlocks = (site: Site, locale: Locale, blocks: readonly Block[]): Html =>
  html`${blocks.map((block) => renderBlock(site, locale, block))}`;

function renderBlock(site: Site, locale: Locale, block: Block): Html {
  const inline = (inlines: readonly Inline[]): Html => renderInlines(site, locale, inlines);
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${inline(block.children)}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
    case 'table':
      return renderTable(site, locale, block);
    case 'callout':
      return html`<aside class="callout" data-tone="${block.tone}" id="${block.id}" aria-labelledby="${block.id}-title">${renderIcon(block.tone)}<div><p class="callout-title" id="${block.id}-title">${siteText(locale, block.tone)}</p>${renderBlocks(site, locale, block.blocks)}</div></aside>`;
  }
}

/** On a narrow screen each row becomes a card; then data-label says what a cell is. */
function renderTable(site: Site, locale: Locale, table: Extract<Block, { kind: 'table' }>): Html {
  const heads = table.head.map((head) => plainText(locale, head));
  return html`<table><thead><tr>${table.head.map(
    (head) => html`<th scope="col">${renderInlines(site, locale, head)}</th>`,
  )}</tr></thead><tbody>${table.rows.map(
    ({ id, cells }) =>
      html`<tr${id !== null && html` id="${id}"`}>${cells.map((cell, index) =>
        index === 0
          ? html`<th scope="row">${renderInlines(site, locale, cell)}</th>`
          : html`<td data-label="${heads[index] ?? ''}">${renderInlines(site, locale, cell)}</td>`,
      )}</tr>`,
  )}</tbody></table>`;
}
