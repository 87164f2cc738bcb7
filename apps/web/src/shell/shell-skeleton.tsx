import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { For, type JSX } from 'solid-js';
import { t } from '../lib/i18n.ts';
import styles from './shell.module.css';

/** The shell's own layout before anything is known, so that nothing moves when it is. */
export function ShellSkeleton(): JSX.Element {
  return (
    <div class={styles.shell} aria-busy="true">
      <span class="visually-hidden" role="status">
        {t('common.loading')}
      </span>
      <header class={styles.topBar}>
        <Skeleton width="180px" height="32px" />
        <Skeleton width="32px" height="32px" round />
      </header>
      <div class={styles.sidebar}>
        <For each={[1, 2, 3]}>{() => <Skeleton height="32px" />}</For>
      </div>
      <div class={styles.main}>
        <div class={styles.content}>
          <Skeleton width="280px" height="36px" />
        </div>
      </div>
    </div>
  );
}
