import { sumInvoices } from '@atrium/contracts/invoice/sum-invoices';
import { sumInvoiceEntries } from '@atrium/db/invoice/invoice-list-queries';
import { implement } from '../kernel/implement.ts';
import { toListFilter } from './list-filter.ts';

export const sumInvoicesVerb = implement(sumInvoices, async ({ input, tenant, host, today }) => {
  const sums = await sumInvoiceEntries(tenant, toListFilter(host, input, today));
  return {
    count: sums.reduce((total, { count }) => total + count, 0),
    totals: sums.map(({ count: _, ...amounts }) => amounts),
  };
});
