import type { JSX } from 'solid-js';
import styles from './chart.module.css';
import { ChartFrame, type ChartFrameProps } from './chart-frame.tsx';
import { niceTicks } from './nice-ticks.tsx';
import { Scale } from './scale.tsx';

export interface StepChartProps extends Omit<ChartFrameProps, 'children' | 'height'> {
  /** Oldest first; each value holds until the next. */
  points: readonly { readonly at: number; readonly value: number }[];
  /** Until when the last value holds. */
  until: number;
  format: (value: number) => string;
  formatTime: (at: number) => string;
}

const height = 200;
const top = 8;
const bottom = 28;
const left = 72;
/** About as wide as a letter of {@link styles.tick}. */
const letterWidth = 7;

/** What something amounted to over time. */
export const StepChart = (props: StepChartProps): JSX.Element => {
  const values = () => props.points.map(({ value }) => value);
  const ticks = () => niceTicks(Math.min(0, ...values()), Math.max(0, ...values()), 3);
  const y = (value: number): number => {
    const [low = 0, high = 1] = [ticks()[0], ticks().at(-1)];
    return top + ((high - value) / (high - low || 1)) * (height - top - bottom);
  };
  const first = (): number => props.points[0]?.at ?? 0;
  return (
    <ChartFrame {...props} height={height}>
      {(width) => {
        const span = Math.max(1, props.until - first());
        const x = (at: number): number => left + ((at - first()) / span) * (width - left - 2);
        const line = (): string =>
          props.points
            .map(
              ({ at, value }, index) =>
                `${index === 0 ? 'M' : 'H'}${x(at)}${index === 0 ? ' ' : 'V'}${y(value)}`,
            )
            .join('')
            .concat(`H${x(props.until)}`);
        const [from, to] = [props.formatTime(first()), props.formatTime(props.until)];
        // Where both do not fit beside each other, the later one stands below.
        const isNarrow = (from.length + to.length) * letterWidth + 8 > width - left;
        return (
          <>
            <Scale ticks={ticks()} y={y} left={left} width={width} format={props.format} />
            <path class={styles.fill} d={`${line()}V${y(0)}H${x(first())}Z`} />
            <path class={styles.line} d={line()} />
            <text class={styles.tick} x={left} y={height - (isNarrow ? 15 : 8)} text-anchor="start">
              {from}
            </text>
            <text class={styles.tick} x={width - 2} y={height - (isNarrow ? 1 : 8)} text-anchor="end">
              {to}
            </text>
          </>
        );
      }}
    </ChartFrame>
  );
};
