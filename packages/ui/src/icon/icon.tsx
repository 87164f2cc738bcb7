import type { JSX } from 'solid-js';
import styles from './icon.module.css';

export interface IconProps {
  /** One of the exports of icon/icons. */
  path: string;
  /** Edge length in pixels; 16 unless told. */
  size?: 12 | 14 | 16 | 20 | 24;
  class?: string;
}

/** A decorative mark: it is hidden from assistive technology, so words must stand beside it. */
export function Icon(props: IconProps): JSX.Element {
  return (
    <svg
      class={props.class === undefined ? styles.icon : `${styles.icon} ${props.class}`}
      width={props.size ?? 16}
      height={props.size ?? 16}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={props.path} />
    </svg>
  );
}
