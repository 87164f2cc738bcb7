import { For, type JSX } from 'solid-js';
import styles from './chart.module.css';

export interface ScaleProps {
  ticks: readonly number[];
  y: (value: number) => number;
  /** Where the lines begin; the values stand before. */
  left: number;
  width: number;
  format: (value: number) => string;
}

/** A line for each round value. */
export const Scale = (props: ScaleProps): JSX.Element => (
  <For each={props.ticks}>
    {(tick) => (
      <>
        <line
          class={tick === 0 ? styles.axis : styles.grid}
          x1={props.left}
          x2={props.width}
          y1={props.y(tick)}
          y2={props.y(tick)}
        />
        <text class={styles.tick} x={props.left - 8} y={props.y(tick)} dy="4" text-anchor="end">
          {props.format(tick)}
        </text>
      </>
    )}
  </For>
);
