import type { JSX } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconClose } from '../icon/icons.tsx';
import styles from './chip.module.css';

export interface ChipProps {
  children: JSX.Element;
  onRemove: () => void;
  /** Names the button with the cross: what is removed. */
  removeLabel: string;
}

/** A choice that is on, such as a filter, with its way out. */
export function Chip(props: ChipProps): JSX.Element {
  return (
    <span class={styles.chip}>
      <span class={styles.text}>{props.children}</span>
      <button
        type="button"
        class={styles.remove}
        aria-label={props.removeLabel}
        onClick={() => props.onRemove()}
      >
        <Icon path={iconClose} size={12} />
      </button>
    </span>
  );
}
