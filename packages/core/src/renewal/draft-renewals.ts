import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { RenewalItem } from '@atrium/contracts/renewal/renewal-items';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  findSubscription,
  hasBillingAddress,
  lockSubscription,
  type SubscriptionRow,
} from '@atrium/db/subscription/subscription-queries';
import { findPlan, periodsOffered } from '../catalogue/find-in-catalogue.ts';
import type { InvoiceDraft } from '../invoice/create-invoice.ts';
import type { Host } from '../kernel/host.ts';
import { lineOf } from './renewal-line.ts';
import { renewalOffer } from './renewal-offer.ts';

/** A draft of an invoice with everything that goes on one: the products of one address and currency. */
export type RenewalDraft = Omit<InvoiceDraft, 'dueOn'> & { readonly origin: 'renewal' };

/**
 * What the chosen products and durations come to as invoices, one for each billing address and currency: the same for an
 * amount that is shown, for paying, and for a pro forma (SUB-7, INV-7). With `hold`, nobody else changes them meanwhile.
 */
export async function draftRenewals(
  tenant: TenantScope,
  host: Pick<Host, 'catalogue'>,
  items: readonly RenewalItem[],
  hold: boolean,
): Promise<RenewalDraft[]> {
  const drafts = new Map<string, RenewalDraft>();
  const inOrder = [...new Map(items.map((item) => [item.productId, item])).values()].sort((a, b) =>
    a.productId < b.productId ? -1 : 1,
  );
  for (const item of inOrder) {
    const row = await (hold ? lockSubscription : findSubscription)(tenant, item.productId);
    const isKnown =
      item.billingAddressId === null || (await hasBillingAddress(tenant, item.billingAddressId));
    if (!row || row.state === 'terminated' || !isKnown) throw new DomainError('request.not_found', {});
    if (row.terminatesOn !== null) throw new DomainError('subscription.ends', {});
    if (row.openInvoiceId !== null || row.openChangeId !== null)
      throw new DomainError('invoice.already_billed', {});
    const billingAddressId = item.billingAddressId ?? row.billingAddressId;
    const key = `${row.currency} ${billingAddressId ?? ''}`;
    const draft = drafts.get(key) ?? {
      ...{ origin: 'renewal', purchaseId: null, billingAddressId, currency: row.currency, lines: [] },
    };
    drafts.set(key, { ...draft, lines: [...draft.lines, lineFor(host, row, item)] });
  }
  return [...drafts.values()];
}

function lineFor(host: Pick<Host, 'catalogue'>, row: SubscriptionRow, { period }: RenewalItem) {
  const offer = renewalOffer(host.catalogue, row, period);
  const plan = offer && findPlan(host.catalogue, row.productType, offer.plan);
  const isOffered =
    plan &&
    (period === row.period ||
      periodsOffered(plan, row.currency, offer.start).some((one) => one.period === period));
  if (!offer || !isOffered) throw new DomainError('subscription.period_not_offered', {});
  return lineOf(row, offer);
}
