import { createEffect, createMemo, createSignal, onCleanup, onMount } from 'solid-js';
import type { Span } from './matrix-data.ts';
import type { Place } from './matrix-keyboard.ts';

const ahead = 4;
const restMilliseconds = 60;

type Totals = { readonly people: number; readonly products: number };
type Window = { readonly rows: Span; readonly columns: Span };

const nothing: Window = { rows: { start: 0, end: 1 }, columns: { start: 0, end: 1 } };
const same = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

function spanOf(from: number, length: number, size: number, total: number): Span {
  const start = Math.max(0, Math.floor(from / size) - ahead);
  return { start: Math.min(start, total), end: Math.min(total, Math.ceil((from + length) / size) + ahead) };
}

/** What of the grid is in sight, from where it is scrolled to; sizes come from the style sheet. */
export function createMatrixView(frame: () => HTMLElement | undefined, totals: () => Totals) {
  const [view, setView] = createSignal({ top: 0, left: 0, height: 600, width: 1000 });
  const [sizes, setSizes] = createSignal({ row: 40, column: 128, head: 56, first: 220 });
  const measure = (): void => {
    const element = frame();
    if (!element) return;
    const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = element;
    setView({ top, left, height, width });
  };
  const resized = (): void => {
    const element = frame();
    if (!element) return;
    const css = getComputedStyle(element);
    const size = (name: string): number => Number.parseFloat(css.getPropertyValue(name));
    setSizes({ row: size('--row'), column: size('--column'), head: size('--head'), first: size('--first') });
    measure();
  };
  const rows = createMemo(
    () => spanOf(view().top, view().height, sizes().row, totals().people),
    nothing.rows,
    { equals: same },
  );
  const columns = createMemo(
    () => spanOf(view().left, view().width, sizes().column, totals().products),
    nothing.columns,
    { equals: same },
  );
  onMount(() => {
    resized();
    const observer = new ResizeObserver(resized);
    const element = frame();
    if (element) observer.observe(element);
    onCleanup(() => observer.disconnect());
  });
  createEffect(() => {
    frame()?.style.setProperty('--rows', String(Math.max(1, totals().people)));
    frame()?.style.setProperty('--columns', String(Math.max(1, totals().products)));
  });
  const reveal = ({ row, column }: Place): void => {
    const element = frame();
    if (!element) return;
    const size = sizes();
    const [top, left] = [row * size.row, column * size.column];
    element.scrollTo({
      top: Math.min(top, Math.max(element.scrollTop, top + size.row + size.head - element.clientHeight)),
      left: Math.min(
        left,
        Math.max(element.scrollLeft, left + size.column + size.first - element.clientWidth),
      ),
    });
  };
  return { rows, columns, measure, reveal, pageRows: () => Math.floor(view().height / sizes().row) - 1 };
}

/** Follows what is in sight when it comes to rest: while it is being scrolled nothing is asked. */
export function createRest(rows: () => Span, columns: () => Span): () => Window {
  const [rest, setRest] = createSignal<Window>(nothing);
  createEffect(() => {
    const seen = { rows: rows(), columns: columns() };
    const timer = setTimeout(() => setRest(seen), restMilliseconds);
    onCleanup(() => clearTimeout(timer));
  });
  return rest;
}
