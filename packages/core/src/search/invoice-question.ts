import type { Host } from '../kernel/host.ts';

const yearsBack = 10;
const digits = 6;

/**
 * What somebody may mean by a part of an invoice's number: the beginning of it or of the payment reference, or the
 * number alone, in any of the last years. Null for what is no number at all.
 */
export function invoiceQuestion(
  { seller }: Pick<Host, 'seller'>,
  query: string,
  now: Date,
): { readonly beginning: string; readonly numbers: readonly string[] } | null {
  const beginning = query.toUpperCase().replace(/\s/g, '');
  if (!/^[A-Z0-9/-]*\d[A-Z0-9/-]*$/.test(beginning)) return null;
  const [, series, year, number] = /^(?:([A-Z]+)-)?(?:(\d{4})-)?0*(\d{1,9})$/.exec(beginning) ?? [];
  if (number === undefined) return { beginning, numbers: [] };
  const newest = now.getUTCFullYear() + 1;
  const years =
    year === undefined ? Array.from({ length: yearsBack + 1 }, (_, back) => newest - back) : [year];
  const all = series === undefined ? [seller.invoiceSeries, seller.creditSeries] : [series];
  return {
    beginning,
    numbers: all.flatMap((name) =>
      years.map((fiscal) => `${name}-${fiscal}-${number.padStart(digits, '0')}`),
    ),
  };
}
