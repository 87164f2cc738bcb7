import { limits } from '@atrium/contracts/limits';
import { Icon } from '@atrium/ui/icon/icon';
import { iconClose, iconSearch } from '@atrium/ui/icon/icons';
import { useNavigate } from '@solidjs/router';
import { createEffect, createSignal, type JSX, on, onMount, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { openHelp } from '../help/help-state.ts';
import styles from './search-dialog.module.css';
import type { SearchEntry } from './search-entry.ts';
import { SearchList } from './search-list.tsx';
import type { SearchReader } from './search-pages.ts';
import { useSearch } from './use-search.ts';

export type SearchDialogProps = Pick<SearchReader, 'organization' | 'staffRoles'> & {
  readonly onClose: () => void;
};

const listId = 'search-results';

/** Everything that can be opened, in one list, from anywhere (FIND-2). On the browser's own modal dialog. */
export function SearchDialog(props: SearchDialogProps): JSX.Element {
  let dialog: HTMLDialogElement | undefined;
  const navigate = useNavigate();
  const search = useSearch(props);
  onMount(() => dialog?.showModal());
  const open = (entry: SearchEntry, inTab: boolean): void => {
    dialog?.close();
    if (inTab) window.open(entry.href, '_blank', 'noopener');
    else if (entry.guide) openHelp(entry.guide);
    else navigate(entry.href);
  };
  const keys = createKeys(search, open);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside it closes; by keyboard that is Escape, which the dialog has.
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-label={t('search.title')}
      onClose={() => props.onClose()}
      onClick={(event) => event.target === dialog && dialog?.close()}
      // Before the help beside the page hears it, and closes in the dialog's place.
      on:keydown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        dialog?.close();
      }}
    >
      <div class={styles.frame}>
        <SearchField search={search} keys={keys} onClose={() => dialog?.close()} />
        <SearchList
          id={listId}
          entries={search.entries()}
          marked={keys.marked()}
          onOpen={open}
          onMark={keys.mark}
        />
        <Show when={search.entries().length === 0 && search.fresh()}>
          <div class={styles.none}>
            <p class={styles.noneTitle}>{t('search.none', { query: search.typed().trim() })}</p>
            <p>{search.failed() ? t('search.failed') : t('search.noneText')}</p>
          </div>
        </Show>
        <p class={styles.hint} aria-hidden="true">
          {t('search.hint')}
        </p>
        <p class="visually-hidden" role="status">
          {search.fresh() && search.typed() !== ''
            ? t('search.count', { count: search.entries().length })
            : ''}
        </p>
      </div>
    </dialog>
  );
}

type Search = ReturnType<typeof useSearch>;
type Keys = ReturnType<typeof createKeys>;

type SearchFieldProps = { readonly search: Search; readonly keys: Keys; readonly onClose: () => void };

const SearchField = (props: SearchFieldProps): JSX.Element => (
  <div class={styles.head}>
    <Icon path={iconSearch} size={20} />
    <input
      class={styles.input}
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck={false}
      aria-label={t('search.title')}
      aria-autocomplete="list"
      aria-expanded={props.search.entries().length > 0 ? 'true' : 'false'}
      aria-controls={listId}
      aria-activedescendant={
        props.search.entries().length > 0 ? `${listId}-${props.keys.marked()}` : undefined
      }
      placeholder={t('search.placeholder')}
      maxlength={limits.search}
      autofocus
      value={props.search.typed()}
      onInput={(event) => props.keys.type(event.currentTarget.value)}
      onKeyDown={(event) => props.keys.press(event)}
    />
    <button type="button" class={styles.close} aria-label={t('search.close')} onClick={() => props.onClose()}>
      <Icon path={iconClose} />
    </button>
  </div>
);

/** Which entry the keys are on, and what they do. */
function createKeys(search: Search, open: (entry: SearchEntry, inTab: boolean) => void) {
  const [marked, mark] = createSignal(0);
  const [entered, setEntered] = createSignal(false);
  createEffect(on([search.typed, () => search.entries().length], () => mark(0)));
  // Enter is faster than the server: it opens the best match of what is typed, not of what was typed before.
  createEffect(() => {
    if (!entered() || !search.fresh()) return;
    setEntered(false);
    const [best] = search.entries();
    if (best) open(best, false);
  });
  const move = (by: number): void => {
    const { length } = search.entries();
    if (length > 0) mark((at) => (at + by + length) % length);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) move(step);
    else if (event.key === 'Enter') {
      const entry = search.entries()[marked()];
      if (marked() === 0 && !search.fresh()) setEntered(true);
      else if (entry) open(entry, event.ctrlKey || event.metaKey);
    } else return;
    event.preventDefault();
  };
  const type = (text: string): void => {
    setEntered(false);
    search.type(text);
  };
  return { marked, mark, press, type };
}
