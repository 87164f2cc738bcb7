import type { Measured } from './permissions-sql-measure.ts';
import type { BenchRow } from './report.ts';

/** The rows of the targets, for every size that was measured. */
export function sqlRows(runs: readonly Measured[]): BenchRow[] {
  const rows = runs.flatMap((run) => {
    const at =
      run.grants >= 5e6
        ? `${Math.round(run.grants / 1e6)} M grants`
        : `${(run.grants / 1e6).toFixed(1)} M grants`;
    return rowsOf(run, at);
  });
  const [first, second] = runs;
  if (first && second) {
    for (const what of ['check', 'page', 'who'] as const) {
      rows.push({
        what: `${what}, p50, more grants against fewer`,
        value: second.pairs[what].own.p50,
        unit: 'ms',
        limit: first.pairs[what].own.p50,
        target: { atMost: 1.15 },
        judged: 'ratio',
      });
    }
  }
  return rows;
}

function rowsOf({ pairs, serverPage, density, predicateMicroseconds }: Measured, at: string): BenchRow[] {
  const names = { check: 'SQL check', page: 'SQL page of 50', who: 'who can act on this' } as const;
  const rows: BenchRow[] = [];
  for (const [key, what] of Object.entries(names) as [keyof typeof names, string][]) {
    const { own, hand } = pairs[key];
    const judged = { target: { atMost: 1.2 }, judged: 'ratio' } as const;
    rows.push({ what: `${what}, p50, ${at}`, value: own.p50, unit: 'ms', limit: hand.p50, ...judged });
    rows.push({ what: `${what}, p99, ${at}`, value: own.p99, unit: 'ms', limit: hand.p99 });
  }
  rows.push({
    what: `SQL page of 50, server time p99, ${at}`,
    ...{ value: serverPage.p99, unit: 'ms', target: { atMost: 1 } },
  });
  for (const { reached, chosen, own, better } of density) {
    rows.push({
      what: `page at ${reached} of 20,000 reached, ${chosen}, against the better shape, ${at}`,
      ...{ value: own, unit: 'ms', limit: better, target: { atMost: 1.3 }, judged: 'ratio' },
    });
  }
  rows.push({
    what: `building the predicate, ${at}`,
    ...{ value: predicateMicroseconds, unit: 'µs', target: { atMost: 50 } },
  });
  return rows;
}
