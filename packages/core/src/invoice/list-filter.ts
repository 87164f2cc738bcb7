import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import { minorFromDecimal } from '@atrium/billing/money/minor';
import type { InvoiceFilter } from '@atrium/contracts/invoice/invoice-filter';
import type { InvoiceListFilter } from '@atrium/db/invoice/invoice-list-queries';
import type { Host } from '../kernel/host.ts';

export function toListFilter(
  host: Pick<Host, 'seller'>,
  { states, from, to, search }: InvoiceFilter,
  today: CalendarDate,
): InvoiceListFilter {
  const typed = search.trim();
  return {
    ...{ states, from, to, search: typed, searchMinor: amountIn(typed) },
    ...{ today, timeZone: host.seller.timeZone },
  };
}

/** `1'234.50`, `1.234,50` and `1 234,50` are the same amount; a whole number is one of whole units. */
export function amountIn(text: string): number | null {
  const bare = text.replace(/[\s'’\u00a0\u202f]|CHF|EUR|€/gi, '');
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{2}))?$/.exec(bare);
  if (!match) return null;
  const [, units = '', decimals = '00'] = match;
  return minorFromDecimal(`${units.replace(/[.,]/g, '')}.${decimals}`);
}
