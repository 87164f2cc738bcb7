import { partsOf } from '@atrium/billing/date/calendar-date';
import { invoicePosting } from '@atrium/billing/ledger/document-postings';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { SystemScope } from '@atrium/db/client/scopes';
import { numberSettledInvoices } from '@atrium/db/invoice/invoice-batch-queries';
import { holdFreeOrganizations } from '@atrium/db/renewal/renewal-run-queries';
import { postedDocument } from '../invoice/posted-document.ts';
import { postTransactions } from '../ledger/post-transactions.ts';
import { sellerDay } from '../seller/seller-day.ts';
import type { TakenSubscription } from './begin-plans.ts';
import type { Bill, RunContext } from './renewal-bills.ts';

/**
 * For a seller who numbers at issue: holds the money of the organizations, and leaves out those that move it at this moment.
 * Waiting for them with subscriptions in hand would be a deadlock; the next run takes them.
 */
export async function holdForIssue(
  system: SystemScope,
  { host }: RunContext,
  rows: readonly TakenSubscription[],
): Promise<readonly TakenSubscription[]> {
  if (host.seller.numberAt !== 'issue') return rows;
  const held = await holdFreeOrganizations(system, [
    ...new Set(rows.map(({ organizationId }) => organizationId)),
  ]);
  return rows.filter(({ organizationId }) => held.has(organizationId));
}

/** As `finaliseInvoice`, for the bills of a batch (INV-2). Call it last: whoever numbers waits from here to the commit. */
export async function issueBills(
  system: SystemScope,
  { host, now }: RunContext,
  bills: readonly Bill[],
): Promise<void> {
  const { seller } = host;
  if (seller.numberAt !== 'issue' || bills.length === 0) return;
  const today = sellerDay(host, now);
  await postTransactions(
    system,
    bills.map(({ organizationId, invoice, vat }) => ({
      ...invoicePosting(postedDocument(invoice, vat)),
      ...{ sellerId: seller.id, organizationId, bookedOn: today, cause: { invoiceId: invoice.id }, now },
    })),
  );
  const unpaid = { status: 'open', paidMinor: 0, paidAt: null } as const;
  await numberSettledInvoices(
    system,
    bills.map(({ organizationId, invoice: { id } }) => ({
      ...{ organizationId: organizationId as OrganizationId, id, ...unpaid },
    })),
    {
      ...{ sellerId: seller.id, series: seller.invoiceSeries, fiscalYear: partsOf(today).year },
      issuedOn: today,
    },
  );
}
