import { For, type JSX, Show } from 'solid-js';
import styles from './chart.module.css';
import { ChartFrame, type ChartFrameProps, type ChartTone } from './chart-frame.tsx';

export interface TimelinePoint {
  /** YYYY-MM-DD, between the first and the last day. */
  day: string;
  title: string;
  tone: ChartTone;
}

export interface TimelineChartProps extends Omit<ChartFrameProps, 'children' | 'height'> {
  from: string;
  until: string;
  points: readonly TimelinePoint[];
  /** Days that the axis names, with their words. */
  ticks: readonly { readonly day: string; readonly label: string }[];
}

const height = 132;
const axis = height - 28;
const edge = 12;
const radius = 6;
const mostStacked = 6;
const letterWidth = 7;

/** Marks on a line of time; those that would lie on each other stand on each other. */
export const TimelineChart = (props: TimelineChartProps): JSX.Element => {
  const dayOf = (day: string): number => Date.parse(day) / 86_400_000;
  const x = (day: string, width: number): number => {
    const [first, last] = [dayOf(props.from), dayOf(props.until)];
    return edge + ((dayOf(day) - first) / Math.max(1, last - first)) * (width - 2 * edge);
  };
  return (
    <ChartFrame {...props} height={height}>
      {(width) => {
        const longest = Math.max(1, ...props.ticks.map(({ label }) => label.length));
        const room = (width - 2 * edge) / Math.max(1, props.ticks.length);
        const every = Math.max(1, Math.ceil((longest * letterWidth + 8) / room));
        return (
          <>
            <line class={styles.axis} x1={0} x2={width} y1={axis} y2={axis} />
            <For each={props.ticks}>
              {({ day, label }, index) => (
                <>
                  <line class={styles.grid} x1={x(day, width)} x2={x(day, width)} y1={8} y2={axis} />
                  <Show when={index() % every === 0 && x(day, width) + label.length * letterWidth <= width}>
                    <text class={styles.tick} x={x(day, width)} y={height - 8} text-anchor="start">
                      {label}
                    </text>
                  </Show>
                </>
              )}
            </For>
            <For each={placed(props.points, (day) => x(day, width))}>
              {({ point, at, level }) => (
                <circle
                  class={styles.point}
                  data-tone={point.tone}
                  cx={at}
                  cy={axis - radius - 2 - level * (2 * radius + 2)}
                  r={radius}
                >
                  <title>{point.title}</title>
                </circle>
              )}
            </For>
          </>
        );
      }}
    </ChartFrame>
  );
};

/** Each as low as the ones before leave room for. */
function placed(points: readonly TimelinePoint[], x: (day: string) => number) {
  const ends: number[] = [];
  return points.map((point) => {
    const at = x(point.day);
    const free = ends.findIndex((end) => end <= at - 2 * radius);
    const level = Math.min(mostStacked - 1, free === -1 ? ends.length : free);
    ends[level] = at;
    return { point, at, level };
  });
}
