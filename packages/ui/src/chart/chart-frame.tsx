import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import styles from './chart.module.css';

export interface ChartFrameProps {
  /** What it shows, for who cannot see it; the figures stand in the table. */
  label: string;
  height: number;
  /** Drawn for the width that there is, in pixels: letters keep their size. */
  children: (width: number) => JSX.Element;
  legend?: readonly { readonly tone: ChartTone; readonly label: string }[] | undefined;
  /** What opens the table, and the table. */
  tableLabel?: string | undefined;
  table?: JSX.Element;
}

/** Colours that can be told apart in both themes; each has its word in the legend. */
export type ChartTone = 1 | 2 | 3 | 4 | 5 | 6;

/** A picture with its legend and the table behind it. */
export function ChartFrame(props: ChartFrameProps): JSX.Element {
  let area: HTMLDivElement | undefined;
  const [width, setWidth] = createSignal(0);
  onMount(() => {
    if (!area) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(area);
    onCleanup(() => observer.disconnect());
  });
  return (
    <div class={styles.frame}>
      <div ref={area} class={styles.area}>
        <svg class={styles.svg} height={props.height} width={width()} role="img" aria-label={props.label}>
          <Show when={width() > 0}>{props.children(width())}</Show>
        </svg>
      </div>
      <Show when={props.legend}>
        {(legend) => (
          <ul class={styles.legend} role="list" aria-hidden="true">
            {legend().map(({ tone, label }) => (
              <li class={styles.key}>
                <span class={styles.swatch} data-tone={tone} />
                {label}
              </li>
            ))}
          </ul>
        )}
      </Show>
      <Show when={props.tableLabel}>
        <details class={styles.details}>
          <summary class={styles.summary}>{props.tableLabel}</summary>
          {props.table}
        </details>
      </Show>
    </div>
  );
}
