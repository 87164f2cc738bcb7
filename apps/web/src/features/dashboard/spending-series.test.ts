import type { Spending } from '@atrium/contracts/dashboard/get-dashboard';
import { productTypes } from '@atrium/contracts/product/product-types';
import { expect, test } from 'vitest';
import { amountOf, seriesOf } from './spending-series.ts';

const types = productTypes.map((type, index) => ({ type, netMinor: (index + 1) * 100 }));
const month = (given: Spending['months'][number]['types']) => ({
  ...{ month: '2026-01-01', types: given },
  netMinor: given.reduce((sum, { netMinor }) => sum + netMinor, 0),
});

test('the largest types have a colour of their own, everything else one together, and nothing is lost', () => {
  const spending: Spending = {
    currency: 'CHF',
    months: [
      month([...types, { type: null, netMinor: 7 }]),
      month([{ type: 'product.domain', netMinor: -50 }]),
    ],
  };
  const series = seriesOf(spending);
  expect(series).toHaveLength(6);
  expect(series[0]?.type).toBe(types.at(-1)?.type);
  expect(series.at(-1)?.type).toBeNull();
  for (const one of spending.months)
    expect(series.reduce((sum, wanted) => sum + amountOf(one, series, wanted), 0)).toBe(one.netMinor);
});

test('few types need nothing together', () => {
  const series = seriesOf({ currency: 'EUR', months: [month([{ type: 'product.drive', netMinor: 5 }])] });
  expect(series).toEqual([{ type: 'product.drive', tone: 1 }]);
});
