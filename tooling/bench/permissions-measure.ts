/** One figure of the table that `npm run bench` prints; `ratio` is value ÷ limit. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number | null;
  readonly ratio: number | null;
  readonly target: string;
  /** Null = shown for comparison only. */
  readonly met: boolean | null;
}

/** Keeps results alive, so that the engine under test cannot be optimized away. */
export const sink = { value: 0 };

/** Nanoseconds per call of each variant: rounds take turns, so that a busy neighbour hits all; medians. */
export function measure<K extends string>(
  variants: Readonly<Record<K, { readonly calls: number; readonly run: () => number }>>,
  rounds: number,
): Readonly<Record<K, number>> {
  const names = Object.keys(variants) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const name of names) {
      const { calls, run } = variants[name];
      // The variants push each other out of the caches; warm is what a process is that works with one of them.
      sink.value += run();
      const start = process.hrtime.bigint();
      sink.value += run();
      const elapsed = Number(process.hrtime.bigint() - start) / calls;
      // The first two rounds warm up.
      if (round >= 0) times.get(name)?.push(elapsed);
    }
  }
  const result: Partial<Record<K, number>> = {};
  for (const name of names) {
    const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b);
    result[name] = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  }
  return result as Readonly<Record<K, number>>;
}

export function printTable(name: string, rows: readonly Row[]): void {
  const number = (value: number | null) =>
    value === null ? '' : value >= 100 ? value.toFixed(0) : value.toPrecision(3);
  const met = (row: Row) => (row.met === null ? '' : row.met ? 'yes' : 'NO');
  const cells = rows.map((row) => [
    row.what,
    `${number(row.value)} ${row.unit}`,
    number(row.limit),
    number(row.ratio),
    row.target,
    met(row),
  ]);
  const table = [['what', 'value', 'limit', 'ratio', 'target', 'met'], ...cells];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const line of table)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  console.log(JSON.stringify({ name, rows }));
}
