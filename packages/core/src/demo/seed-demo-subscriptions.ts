import { addDays, addMonths, daysBetween } from '@atrium/billing/date/calendar-date';
import { startOfLocalDay } from '@atrium/billing/date/local-day';
import { topUpPosting } from '@atrium/billing/ledger/payment-postings';
import { type BillingPeriod, monthsOf, periodEnd } from '@atrium/billing/period/billing-period';
import type { OrganizationId } from '@atrium/contracts/fields';
import { reminderDays } from '@atrium/contracts/renewal/renewal-types';
import { type SystemScope, type TenantScope, tenantScope } from '@atrium/db/client/scopes';
import { listSold, type SoldProduct, sellProduct } from '@atrium/db/product/demo-products';
import { insertNotices, scheduleRuns } from '@atrium/db/renewal/renewal-run-queries';
import { createInvoice } from '../invoice/create-invoice.ts';
import { createAuditRecorder } from '../kernel/audit-recorder.ts';
import type { Host } from '../kernel/host.ts';
import { createOutboxRecorder } from '../kernel/outbox-recorder.ts';
import { book } from '../ledger/book.ts';
import { startPayment } from '../payment/start-payment.ts';
import { lineOf } from '../renewal/renewal-line.ts';
import { type RenewalOffer, renewalOffer } from '../renewal/renewal-offer.ts';
import { expiringDays } from '../renewal/renewal-step.ts';
import { sellerDay } from '../seller/seller-day.ts';
import { simulatedName } from './simulated-provider.ts';

type Sold = {
  readonly name: string;
  readonly plan: string;
  readonly period: BillingPeriod;
  /** Until the first day that is not paid for. */
  readonly endsInDays: number;
  readonly autoRenew: boolean;
};

/** Some to renew soon, some later, by themselves and by hand. */
const sold: readonly Sold[] = [
  { name: 'Demo website', plan: 'pro', period: 'yearly', endsInDays: 150, autoRenew: true },
  { name: 'Demo mail', plan: 'team', period: 'monthly', endsInDays: 12, autoRenew: false },
  { name: 'demo.example', plan: 'com', period: 'yearly', endsInDays: 45, autoRenew: false },
  { name: 'Demo drive', plan: 'solo', period: 'quarterly', endsInDays: 40, autoRenew: true },
  { name: 'Demo backup', plan: 'one', period: 'yearly', endsInDays: 20, autoRenew: false },
  { name: 'Demo premium support', plan: 'priority', period: 'yearly', endsInDays: 240, autoRenew: true },
];

type Demo = { readonly organizationId: OrganizationId; readonly accountId: string };
type Seeding = { readonly tenant: TenantScope; readonly host: Host; readonly accountId: string };

/** What the demo products cost, and until when they are paid: each with the paid invoice that shows it. */
export async function seedDemoSubscriptions(
  system: SystemScope,
  host: Host,
  { organizationId, accountId }: Demo,
): Promise<void> {
  const tenant = tenantScope(system.db, organizationId);
  const today = sellerDay(host, host.now());
  const products = await listSold(
    tenant,
    sold.map(({ name }) => name),
  );
  const begun = sold.map(({ endsInDays, ...one }) => {
    return { ...one, anchorOn: addMonths(addDays(today, endsInDays), -monthsOf(one.period)) };
  });
  // In the order of their days, as statements and numbers of invoices are.
  for (const { name, anchorOn, ...offer } of begun.sort((a, b) => (a.anchorOn < b.anchorOn ? -1 : 1))) {
    const product = products.find((one) => one.name === name);
    if (!product) continue;
    const paidUntil = periodEnd(anchorOn, 1, offer.period);
    const paid = renewalOffer(host.catalogue, {
      ...{ ...offer, ...product, productType: product.type, productName: name, anchorOn },
      ...{ paidUntil: anchorOn, nextPlan: null, nextPeriod: null, nextChangeOn: null, paidPlan: null },
      ...{ promo: null, promoPeriodsLeft: 0 },
    });
    // With another catalogue, what it does not have was never sold.
    if (!paid) continue;
    const days = daysBetween(today, paidUntil);
    const state = !offer.autoRenew && days <= expiringDays ? 'expiring' : 'active';
    await sellProduct(tenant, { ...offer, ...product, anchorOn, paidUntil, state });
    await payPast({ tenant, host, accountId }, product, paid);
    // What would have been told by now has been, so that a fresh installation writes to nobody.
    const key = { organizationId, productId: product.id };
    const told = reminderDays.filter((day) => day >= days);
    await insertNotices(
      system,
      told.map((day) => ({ ...key, expiresOn: paidUntil, days: day, sentOn: today })),
    );
    await scheduleRuns(system, [
      { ...key, runAt: startOfLocalDay(addDays(today, 1), host.seller.timeZone).toISOString() },
    ]);
  }
}

/** The invoice of the period that runs, paid on its first day. */
async function payPast(
  { tenant, host, accountId }: Seeding,
  product: SoldProduct,
  offer: RenewalOffer,
): Promise<void> {
  const now = new Date(`${offer.start}T10:00:00Z`);
  const lines = [lineOf({ productId: product.id, productType: product.type }, offer)];
  const { currency } = product;
  const draft = { origin: 'manual', purchaseId: null, billingAddressId: null, currency, lines } as const;
  const invoice = await createInvoice(tenant, host, { ...draft, dueOn: offer.start }, now);
  const topUp = { provider: simulatedName, paymentId: `demo-${product.id}` };
  const amount = { amountMinor: invoice.grossMinor, currency };
  await book(tenant, host, topUpPosting(topUp, amount), {}, now);
  const audit = createAuditRecorder({
    ...{ action: 'payment.start', accountId, request: { id: '', address: '' }, now },
  });
  // Months old, its messages are of no use to anybody.
  const { outbox } = createOutboxRecorder(now);
  const request = { purpose: 'invoice', invoiceIds: [invoice.id], topUp: null, prepaid: 'none' } as const;
  const by = { method: { kind: 'prepaid' }, createdBy: accountId } as const;
  await startPayment(tenant, host, { ...request, ...by }, now, { audit: audit.recorder, outbox });
  await audit.write(tenant.db);
}
