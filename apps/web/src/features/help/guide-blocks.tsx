import type { GuideBlock, GuideInline } from '@atrium/contracts/help/help-view';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { GuideLink } from './guide-list.tsx';
import styles from './help.module.css';
import type { HelpReaderProps } from './help-drawer.tsx';

type GuideBlocksProps = HelpReaderProps & { readonly blocks: readonly GuideBlock[] };

export const GuideBlocks = (props: GuideBlocksProps): JSX.Element => (
  <For each={props.blocks}>{(block) => renderBlock(block, props)}</For>
);

function renderBlock(block: GuideBlock, reader: HelpReaderProps): JSX.Element {
  const inlines = (list: readonly GuideInline[]): JSX.Element => (
    <For each={list}>{(inline) => renderInline(inline, reader)}</For>
  );
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlines(block.text)}</p>;
    case 'list':
      return (
        <ul class={styles.bullets}>
          <For each={block.items}>{(item) => <li>{inlines(item)}</li>}</For>
        </ul>
      );
    case 'table':
      return renderTable(block, inlines);
    case 'callout':
      return (
        <div class={styles.callout} data-tone={block.tone}>
          <p class={styles.calloutTitle}>
            {t(block.tone === 'warning' ? 'help.important' : 'help.goodToKnow')}
          </p>
          <For each={block.blocks}>{(inner) => renderBlock(inner, reader)}</For>
        </div>
      );
  }
}

/** Narrow as the panel is, each row becomes a card: its name, then what the head calls each cell. */
function renderTable(
  table: Extract<GuideBlock, { kind: 'table' }>,
  inlines: (list: readonly GuideInline[]) => JSX.Element,
): JSX.Element {
  return (
    <For each={table.rows}>
      {([name = [], ...cells]) => (
        <dl class={styles.card}>
          <dt class={styles.cardName}>{inlines(name)}</dt>
          <For each={cells}>
            {(cell, at) => (
              <dd>
                <span class={styles.cardLabel}>{inlines(table.head[at() + 1] ?? [])}</span> {inlines(cell)}
              </dd>
            )}
          </For>
        </dl>
      )}
    </For>
  );
}

function renderInline(inline: GuideInline, { organization }: HelpReaderProps): JSX.Element {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'code':
      return <code>{inline.text}</code>;
    case 'label':
      return <b class={styles.label}>{inline.text}</b>;
    case 'route': {
      const path = inline.path.replace(':organizationId', organization?.id ?? ':organizationId');
      return (
        <Show when={!path.includes(':')} fallback={<b class={styles.label}>{inline.text}</b>}>
          <A href={path}>{inline.text}</A>
        </Show>
      );
    }
    case 'guide':
      return (
        <GuideLink id={inline.id} href={paths.guide(locale(), inline.id)}>
          {inline.text}
        </GuideLink>
      );
    case 'link':
      return (
        <a href={inline.href} target="_blank" rel="noopener">
          {inline.text}
        </a>
      );
  }
}
