import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import styles from './badge.module.css';

export interface BadgeProps {
  tone?: 'neutral' | 'accent' | 'info' | 'success' | 'warning' | 'danger' | undefined;
  /** Path data from icon/icons. */
  icon?: string | undefined;
  /** Words that mean the state without its colour. */
  children: JSX.Element;
}

export function Badge(props: BadgeProps): JSX.Element {
  return (
    <span class={styles.badge} data-tone={props.tone ?? 'neutral'}>
      <Show when={props.icon}>{(path) => <Icon path={path()} size={12} />}</Show>
      <span class={styles.text}>{props.children}</span>
    </span>
  );
}
