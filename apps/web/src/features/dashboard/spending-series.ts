import type { Spending } from '@atrium/contracts/dashboard/get-dashboard';
import type { ResourceType } from '@atrium/contracts/product/product-types';
import type { ChartTone } from '@atrium/ui/chart/chart-frame';

/** One colour of the columns: a type of product, or null for all the others and what is of no product. */
export type Series = { readonly type: ResourceType | null; readonly tone: ChartTone };

const tones = [1, 2, 3, 4, 5] as const;
const otherTone = 6;

/** The types that most was spent on; what is left is shown as one. Their sums stay those of the months. */
export function seriesOf({ months }: Spending): Series[] {
  const totals = new Map<ResourceType, number>();
  for (const { type, netMinor } of months.flatMap(({ types }) => types))
    if (type !== null) totals.set(type, (totals.get(type) ?? 0) + Math.abs(netMinor));
  const largest = [...totals].sort(([, one], [, other]) => other - one).map(([type]) => type);
  const named = largest.slice(0, tones.length);
  const series = named.map((type, index): Series => ({ type, tone: tones[index] ?? otherTone }));
  const isOther = (type: ResourceType | null): boolean => type === null || !named.includes(type);
  const hasOther = months.some(({ types }) => types.some(({ type }) => isOther(type)));
  return hasOther ? [...series, { type: null, tone: otherTone }] : series;
}

/** What a month has of a series. */
export function amountOf(
  { types }: Spending['months'][number],
  series: readonly Series[],
  wanted: Series,
): number {
  const named = series.flatMap(({ type }) => type ?? []);
  return types
    .filter(({ type }) =>
      wanted.type === null ? type === null || !named.includes(type) : type === wanted.type,
    )
    .reduce((sum, { netMinor }) => sum + netMinor, 0);
}
