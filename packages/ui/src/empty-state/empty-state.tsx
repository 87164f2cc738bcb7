import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  /** Path data from icon/icons. */
  icon?: string | undefined;
  title: string;
  /** What the thing is and why one would want it. */
  text?: JSX.Element;
  action?: JSX.Element;
  /** A link to the guide. */
  help?: JSX.Element;
}

export function EmptyState(props: EmptyStateProps): JSX.Element {
  return (
    <div class={styles.empty}>
      <Show when={props.icon}>
        {(path) => (
          <span class={styles.icon}>
            <Icon path={path()} size={20} />
          </span>
        )}
      </Show>
      <p class={styles.title}>{props.title}</p>
      <Show when={props.text}>
        <p class={styles.text}>{props.text}</p>
      </Show>
      <Show when={props.action || props.help}>
        <div class={styles.actions}>
          {props.action}
          {props.help}
        </div>
      </Show>
    </div>
  );
}
