import { sumMinor } from '@atrium/billing/money/minor';
import { quoteRenewals } from '@atrium/contracts/renewal/quote-renewals';
import { findInvoice } from '@atrium/db/invoice/invoice-queries';
import { listPayers } from '@atrium/db/renewal/to-pay-queries';
import { dueOf } from '../invoice/due-of.ts';
import { implement } from '../kernel/implement.ts';
import { draftRenewals } from './draft-renewals.ts';
import { quoteDrafts } from './quote-drafts.ts';

export const quoteRenewalsVerb = implement(quoteRenewals, async (context) => {
  const { input, tenant, host, fail, notFound } = context;
  const drafts = await draftRenewals(tenant, host, input.items, false);
  const invoices = [];
  for (const id of new Set(input.invoiceIds)) invoices.push((await findInvoice(tenant, id)) ?? notFound());
  const used = new Set([...drafts, ...invoices].map(({ currency }) => currency));
  if (used.size > 1) return fail('payment.currencies_differ', {});
  const [currency = (await listPayers(tenant)).currency] = used;
  const amounts = await quoteDrafts(context, drafts);
  return { ...amounts, currency, totalMinor: sumMinor([amounts.grossMinor, ...invoices.map(dueOf)]) };
});
