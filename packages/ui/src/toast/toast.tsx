import { createEffect, createSignal, For, type JSX, onCleanup, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { toneIcons } from '../banner/tone-icons.tsx';
import { Icon } from '../icon/icon.tsx';
import { iconClose } from '../icon/icons.tsx';
import styles from './toast.module.css';
import { closeToast, type ShownToast, toastDuration, toasts } from './toast-store.tsx';

export { showToast, type ToastMessage, type ToastTone } from './toast-store.tsx';

export interface ToastRegionProps {
  /** Names the landmark, for instance "Notifications". */
  label: string;
  closeLabel: string;
}

/** Once per page. Time stands still while the pointer or the focus is inside, or the page is hidden. */
export function ToastRegion(props: ToastRegionProps): JSX.Element {
  const [paused, setPaused] = createSignal(false);
  return (
    <Portal>
      {/* The mark keeps an open dialog from hiding the region from screen readers. */}
      <section
        class={styles.region}
        aria-label={props.label}
        data-kb-top-layer=""
        onPointerEnter={() => setPaused(true)}
        onPointerLeave={() => setPaused(false)}
        onFocusIn={() => setPaused(true)}
        onFocusOut={() => setPaused(false)}
      >
        <div class={styles.list} aria-live="polite" aria-relevant="additions">
          <For each={toasts()}>
            {(toast) => <Toast toast={toast} paused={paused()} closeLabel={props.closeLabel} />}
          </For>
        </div>
      </section>
    </Portal>
  );
}

function Toast(props: { toast: ShownToast; paused: boolean; closeLabel: string }): JSX.Element {
  let remainingMs = toastDuration(props.toast);
  const close = (): void => closeToast(props.toast.id);
  createEffect(() => {
    if (props.paused || remainingMs === 0) return;
    const startedAt = performance.now();
    const timer = setTimeout(close, remainingMs);
    onCleanup(() => {
      clearTimeout(timer);
      remainingMs = Math.max(1000, remainingMs - (performance.now() - startedAt));
    });
  });
  return (
    <div
      class={styles.toast}
      data-tone={props.toast.tone}
      role={props.toast.tone === 'danger' ? 'alert' : undefined}
    >
      <Icon path={toneIcons[props.toast.tone]} class={styles.icon} />
      <div class={styles.words}>
        <p class={styles.title}>{props.toast.title}</p>
        <Show when={props.toast.text}>
          <p class={styles.text}>{props.toast.text}</p>
        </Show>
      </div>
      <Show when={props.toast.action}>
        {(action) => (
          <button
            type="button"
            class={styles.action}
            onClick={() => {
              action().onAction();
              close();
            }}
          >
            {action().label}
          </button>
        )}
      </Show>
      <button type="button" class={styles.close} aria-label={props.closeLabel} onClick={close}>
        <Icon path={iconClose} size={14} />
      </button>
    </div>
  );
}
