import { Banner } from '@atrium/ui/banner/banner';
import { createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { t } from '../lib/i18n.ts';
import styles from './shell.module.css';

/** Says quietly that the network is gone; what is on the screen stays. */
export function ConnectionBanner(): JSX.Element {
  const [offline, setOffline] = createSignal(!navigator.onLine);
  const update = (): void => void setOffline(!navigator.onLine);
  addEventListener('online', update);
  addEventListener('offline', update);
  onCleanup(() => {
    removeEventListener('online', update);
    removeEventListener('offline', update);
  });
  return (
    <Show when={offline()}>
      <div class={styles.banner}>
        <Banner tone="warning">{t('shell.connection.lost')}</Banner>
      </div>
    </Show>
  );
}
