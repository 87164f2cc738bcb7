export type BenchRow = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What the same work costs at the least, measured in the same run. */
  readonly limit?: number;
  readonly target?: { readonly atLeast?: number; readonly atMost?: number };
  /** What the target speaks of: the value itself, or its ratio to the limit. */
  readonly judged?: 'value' | 'ratio';
};

const digits = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));

/** A table for people, then one JSON object as the last line for programs. A missed target is printed as missed. */
export function report(name: string, rows: readonly BenchRow[]): void {
  const judged = rows.map((row) => {
    const ratio = row.limit ? row.value / row.limit : null;
    const subject = row.judged === 'ratio' ? ratio : row.value;
    const { atLeast, atMost } = row.target ?? {};
    const met =
      row.target === undefined || subject === null
        ? null
        : (atLeast === undefined || subject >= atLeast) && (atMost === undefined || subject <= atMost);
    const target = atLeast !== undefined ? `≥ ${atLeast}` : atMost !== undefined ? `≤ ${atMost}` : '';
    return { ...row, ratio, met, target };
  });
  const cells = judged.map((row) => [
    row.what,
    `${digits(row.value)} ${row.unit}`,
    row.limit === undefined ? '' : digits(row.limit),
    row.ratio === null ? '' : row.ratio.toFixed(2),
    row.target,
    row.met === null ? '' : row.met ? 'met' : 'MISSED',
  ]);
  const table = [['what', 'value', 'limit', 'ratio', 'target', ''], ...cells];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const line of table) {
    process.stdout.write(
      `${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
  const out = judged.map(({ what, value, unit, limit, ratio, target, met }) => ({
    ...{ what, value, unit, limit: limit ?? null, ratio, target: target || null, met },
  }));
  process.stdout.write(`${JSON.stringify({ name, rows: out })}\n`);
}
