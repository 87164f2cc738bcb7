import type { JSX } from 'solid-js';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  /** Any CSS width; the full line unless told. */
  width?: string | undefined;
  /** Any CSS height; a line of text unless told. */
  height?: string | undefined;
  round?: boolean | undefined;
}

/** Holds the place of what is loading; say so once with `aria-busy` on the parent. */
export function Skeleton(props: SkeletonProps): JSX.Element {
  return (
    <span
      class={styles.skeleton}
      data-round={props.round ? '' : undefined}
      style={{ width: props.width, height: props.height }}
      aria-hidden="true"
    />
  );
}
