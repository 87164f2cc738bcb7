import { Icon } from '@atrium/ui/icon/icon';
import { iconSearch } from '@atrium/ui/icon/icons';
import { createSignal, type JSX, lazy, onCleanup, Show, Suspense } from 'solid-js';
import type { SearchDialogProps } from '../features/search/search-dialog.tsx';
import { ensureMessages, t } from '../lib/i18n.ts';
import styles from './search-button.module.css';

/** Its own chunk, fetched when the pointer comes near or the keys are pressed. */
const SearchDialog = lazy(async () => {
  const [{ SearchDialog: dialog }] = await Promise.all([
    import('../features/search/search-dialog.tsx'),
    ensureMessages(['search', 'access']),
  ]);
  return { default: dialog };
});

const isMac = /mac|iphone|ipad/i.test(navigator.platform);

/** Opens the search over everything, by hand or by its keys (FIND-2). Not over a dialog, which has the focus. */
export function SearchButton(props: Omit<SearchDialogProps, 'onClose'>): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    if (document.querySelector('[role="dialog"]') === null) setOpen(true);
  };
  document.addEventListener('keydown', onKey);
  onCleanup(() => document.removeEventListener('keydown', onKey));
  return (
    <>
      <button
        type="button"
        class={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
        onPointerEnter={() => void SearchDialog.preload()}
      >
        <Icon path={iconSearch} />
        <span class={styles.words}>{t('shell.search.open')}</span>
        <span class={styles.keys} aria-hidden="true">
          {isMac ? t('shell.search.macKeys') : t('shell.search.keys')}
        </span>
      </button>
      <Show when={open()}>
        <Suspense>
          <SearchDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </>
  );
}
