import { type JSX, Show } from 'solid-js';
import styles from './spinner.module.css';

export interface SpinnerProps {
  /** Said to screen readers; leave it out where words beside the spinner already say it. */
  label?: string;
  size?: 16 | 24;
}

export function Spinner(props: SpinnerProps): JSX.Element {
  return (
    <span class={styles.spinner} data-size={props.size ?? 16}>
      <Show when={props.label}>{(label) => <span class="visually-hidden">{label()}</span>}</Show>
    </span>
  );
}
