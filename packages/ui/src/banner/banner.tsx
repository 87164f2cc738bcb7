import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconClose } from '../icon/icons.tsx';
import styles from './banner.module.css';
import { toneIcons } from './tone-icons.tsx';

export interface BannerProps {
  tone: 'info' | 'success' | 'warning' | 'danger';
  title?: string | undefined;
  children?: JSX.Element;
  action?: JSX.Element;
  /** Both together: a banner that can be put away names its button. */
  onDismiss?: (() => void) | undefined;
  dismissLabel?: string | undefined;
}

export function Banner(props: BannerProps): JSX.Element {
  return (
    <div
      class={styles.banner}
      data-tone={props.tone}
      role={props.tone === 'danger' || props.tone === 'warning' ? 'alert' : 'status'}
    >
      <Icon path={toneIcons[props.tone]} class={styles.icon} />
      <div class={styles.main}>
        <div class={styles.words}>
          <Show when={props.title}>
            <p class={styles.title}>{props.title}</p>
          </Show>
          <Show when={props.children}>
            <div class={styles.text}>{props.children}</div>
          </Show>
        </div>
        <Show when={props.action}>
          <div class={styles.action}>{props.action}</div>
        </Show>
      </div>
      <Show when={props.onDismiss}>
        {(dismiss) => (
          <button
            type="button"
            class={styles.close}
            aria-label={props.dismissLabel}
            onClick={() => dismiss()()}
          >
            <Icon path={iconClose} size={14} />
          </button>
        )}
      </Show>
    </div>
  );
}
