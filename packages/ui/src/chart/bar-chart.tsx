import { For, type JSX, Show } from 'solid-js';
import styles from './chart.module.css';
import { ChartFrame, type ChartFrameProps, type ChartTone } from './chart-frame.tsx';
import { niceTicks } from './nice-ticks.tsx';
import { Scale } from './scale.tsx';

export interface Bar {
  /** Under the bar. */
  label: string;
  /** Shown while the pointer is on it. */
  title: string;
  /** From the axis up, or down where negative. */
  parts: readonly { readonly tone: ChartTone; readonly value: number }[];
}

export interface BarChartProps extends Omit<ChartFrameProps, 'children' | 'height'> {
  bars: readonly Bar[];
  format: (value: number) => string;
}

const height = 220;
const top = 8;
const bottom = 28;
const left = 72;
const letterWidth = 7;

/** Stacked columns over one axis. */
export const BarChart = (props: BarChartProps): JSX.Element => {
  const totals = (sign: 1 | -1): number[] =>
    props.bars.map(({ parts }) =>
      parts.reduce((sum, { value }) => (Math.sign(value) === sign ? sum + value : sum), 0),
    );
  const ticks = () => niceTicks(Math.min(0, ...totals(-1)), Math.max(0, ...totals(1)));
  const y = (value: number): number => {
    const [low = 0, high = 1] = [ticks()[0], ticks().at(-1)];
    return top + ((high - value) / (high - low || 1)) * (height - top - bottom);
  };
  return (
    <ChartFrame {...props} height={height}>
      {(width) => (
        <>
          <Scale ticks={ticks()} y={y} left={left} width={width} format={props.format} />
          <For each={props.bars}>
            {(bar, index) => (
              <Column
                bar={bar}
                index={index()}
                y={y}
                {...columnsOf(props.bars, width)}
                count={props.bars.length}
              />
            )}
          </For>
        </>
      )}
    </ChartFrame>
  );
};

/** How wide a column and its place are, and how many labels apart leave room for one. */
function columnsOf(bars: readonly Bar[], width: number) {
  const step = (width - left) / Math.max(1, bars.length);
  const longest = Math.max(1, ...bars.map(({ label }) => label.length));
  return {
    ...{ step, size: Math.max(4, Math.min(40, step * 0.6)) },
    every: Math.max(1, Math.ceil((longest * letterWidth + 8) / step)),
  };
}

type ColumnProps = {
  readonly bar: Bar;
  readonly index: number;
  readonly count: number;
  readonly step: number;
  readonly size: number;
  readonly every: number;
  readonly y: (value: number) => number;
};

/** Labels are counted from the last one back: the newest has one in any case. */
const Column = (props: ColumnProps): JSX.Element => {
  const x = (): number => left + props.step * props.index + (props.step - props.size) / 2;
  return (
    <g>
      <title>{props.bar.title}</title>
      <rect
        class={styles.hit}
        x={left + props.step * props.index}
        y={top}
        width={props.step}
        height={height - top - bottom}
      />
      <For each={stack(props.bar.parts)}>
        {({ tone, from, to }) => (
          <rect
            class={styles.part}
            data-tone={tone}
            x={x()}
            width={props.size}
            y={props.y(Math.max(from, to))}
            height={Math.max(1, Math.abs(props.y(from) - props.y(to)))}
          />
        )}
      </For>
      <Show when={(props.count - 1 - props.index) % props.every === 0}>
        <text class={styles.tick} x={x() + props.size / 2} y={height - 8} text-anchor="middle">
          {props.bar.label}
        </text>
      </Show>
    </g>
  );
};

/** Positive parts on top of each other, negative ones below. */
function stack(parts: Bar['parts']): { tone: ChartTone; from: number; to: number }[] {
  let [up, down] = [0, 0];
  return parts
    .filter(({ value }) => value !== 0)
    .map(({ tone, value }) => {
      const from = value > 0 ? up : down;
      if (value > 0) up += value;
      else down += value;
      return { tone, from, to: from + value };
    });
}
