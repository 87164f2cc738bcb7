import { Icon } from '@atrium/ui/icon/icon';
import { createEffect, For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './search-dialog.module.css';
import { type SearchEntry, searchGroups } from './search-entry.ts';

type SearchListProps = {
  readonly id: string;
  readonly entries: readonly SearchEntry[];
  /** Place of the entry that the keys are on. */
  readonly marked: number;
  readonly onOpen: (entry: SearchEntry, inTab: boolean) => void;
  readonly onMark: (place: number) => void;
};

/** One list in groups; the focus stays in the field (ARIA's combobox with a listbox). */
export function SearchList(props: SearchListProps): JSX.Element {
  createEffect(() => {
    const option = document.getElementById(`${props.id}-${props.marked}`);
    if (props.entries.length > 0) option?.scrollIntoView({ block: 'nearest' });
  });
  const groups = () =>
    searchGroups
      .map((group) => ({
        group,
        entries: props.entries
          .map((entry, place) => ({ entry, place }))
          .filter(({ entry }) => entry.group === group),
      }))
      .filter(({ entries }) => entries.length > 0);
  return (
    <div
      id={props.id}
      class={styles.list}
      role="listbox"
      tabindex="-1"
      aria-label={t('search.results')}
      hidden={props.entries.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      <For each={groups()}>
        {({ group, entries }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options of a listbox, not of fields.
          <div role="group" aria-labelledby={`${props.id}-${group}`}>
            <p id={`${props.id}-${group}`} class={styles.group} role="presentation">
              {t(`search.group.${group}`)}
            </p>
            <For each={entries}>
              {({ entry, place }) => <Option {...props} entry={entry} place={place} />}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}

type OptionProps = SearchListProps & { readonly entry: SearchEntry; readonly place: number };

const Option = (props: OptionProps): JSX.Element => (
  <button
    type="button"
    id={`${props.id}-${props.place}`}
    class={styles.option}
    role="option"
    tabindex="-1"
    aria-selected={props.place === props.marked ? 'true' : 'false'}
    onPointerMove={() => props.place !== props.marked && props.onMark(props.place)}
    onClick={(event) => props.onOpen(props.entry, event.ctrlKey || event.metaKey)}
  >
    <Icon path={props.entry.icon} />
    <span class={styles.words} lang={props.entry.lang}>
      <span class={styles.label}>{props.entry.label}</span>
      <Show when={props.entry.note}>{(note) => <span class={styles.note}>{note()}</span>}</Show>
    </span>
  </button>
);
