import { createUniqueId, type JSX, Show } from 'solid-js';
import styles from './progress.module.css';

export interface ProgressProps {
  label: string;
  /** From 0 to `max`; left out while the end is not known. */
  value?: number | undefined;
  /** 100 unless told. */
  max?: number | undefined;
  /** The number in words, for instance "3 of 12". */
  valueText?: string | undefined;
}

export function Progress(props: ProgressProps): JSX.Element {
  const id = createUniqueId();
  const max = (): number => props.max ?? 100;
  const share = (): number => Math.min(1, Math.max(0, (props.value ?? 0) / max()));
  return (
    <div class={styles.progress}>
      <div class={styles.words}>
        <span id={id}>{props.label}</span>
        <Show when={props.valueText}>
          <span class={styles.value}>{props.valueText}</span>
        </Show>
      </div>
      <div
        class={styles.track}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max()}
        aria-valuenow={props.value}
        aria-valuetext={props.valueText}
        data-unknown={props.value === undefined ? '' : undefined}
      >
        <div class={styles.bar} style={{ '--share': share() }} />
      </div>
    </div>
  );
}
