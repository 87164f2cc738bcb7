import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import { renewalSettings } from '@atrium/billing/schedule/renewal-settings';
import type { Amounts, SubscriptionView } from '@atrium/contracts/subscription/subscription-view';
import {
  type BillingAddressRow,
  findBillingAddress,
  getBillingParty,
} from '@atrium/db/billing-address/billing-address-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { SubscriptionRow } from '@atrium/db/subscription/subscription-queries';
import { usualBillingAddress } from '../billing-address/default-billing-address.ts';
import { vatFactsOf } from '../billing-address/vat-facts.ts';
import { findPlan } from '../catalogue/find-in-catalogue.ts';
import { type QuoteLine, quoteVat } from '../invoice/quote-vat.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Host } from '../kernel/host.ts';
import { lineOf } from '../renewal/renewal-line.ts';
import { type RenewalOffer, renewalOffer } from '../renewal/renewal-offer.ts';

export type SubscriptionContext = {
  readonly tenant: TenantScope;
  readonly actor: Actor;
  readonly host: Host;
  readonly now: Date;
};

/** Counts amounts as an invoice would: the same function, for the same address (CART-1). */
export async function amountsFor(
  { tenant, host, now }: Omit<SubscriptionContext, 'actor'>,
  billingAddressId: string | null,
): Promise<(lines: readonly QuoteLine[]) => Amounts> {
  const party = await getBillingParty(tenant);
  const chosen = billingAddressId === null ? undefined : await findBillingAddress(tenant, billingAddressId);
  const address: Omit<BillingAddressRow, 'id' | 'isDefault' | 'createdAt'> =
    chosen ?? (await usualBillingAddress(tenant));
  const facts = vatFactsOf(host, party, address);
  return (lines) => {
    const { netMinor, vatMinor, grossMinor } = quoteVat(host, facts, lines, now);
    return { netMinor, vatMinor, grossMinor };
  };
}

export async function viewSubscription(
  context: SubscriptionContext,
  row: SubscriptionRow,
): Promise<SubscriptionView> {
  const { actor, host } = context;
  const { locale } = actor;
  const paidUntil = calendarDate(row.paidUntil);
  const planName = (plan: string) => findPlan(host.catalogue, row.productType, plan)?.name[locale] ?? plan;
  const offer = renewalOffer(host.catalogue, row);
  const amounts = await amountsFor(context, row.billingAddressId);
  const nextOf = (next: RenewalOffer) => ({
    ...{ startsOn: next.start, endsOn: next.end, plan: next.plan, planName: planName(next.plan) },
    ...{ period: next.period, amounts: amounts([lineOf(row, next)]) },
  });
  return {
    ...{
      productId: row.productId,
      productName: row.productName,
      productType: row.productType,
      state: row.state,
    },
    ...{ plan: row.plan, planName: planName(row.plan), period: row.period, currency: row.currency },
    ...{ paidUntil, paidThrough: addDays(paidUntil, -1), next: offer && nextOf(offer) },
    change:
      row.nextChangeOn === null ? null : { plan: row.nextPlan, period: row.nextPeriod, on: row.nextChangeOn },
    autoRenew: row.autoRenew && row.terminatesOn === null,
    chargeOn:
      row.autoRenew && row.terminatesOn === null && offer !== null && row.openInvoiceId === null
        ? addDays(paidUntil, -renewalSettings.chargeDays)
        : null,
    ...{ method: row.method, ownMethod: row.paymentMethodId !== null },
    billingAddress:
      row.billingAddressId === null ? null : { id: row.billingAddressId, name: row.billingAddressName ?? '' },
    ...{ openInvoiceId: row.openInvoiceId, terminatesOn: row.terminatesOn, version: row.version },
    can: { update: actor.may('billing.renewal.update'), pay: actor.may('billing.payment.create') },
  };
}
