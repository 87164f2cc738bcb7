import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import type { ContactEvent } from '@atrium/contracts/member/member-types';
import type { TenantScope } from '@atrium/db/client/scopes';
import { getDayCalendar } from '@atrium/db/organization/day-calendar-queries';
import { findStandings } from '@atrium/db/product/standing-queries';
import { listPurchaseLines } from '@atrium/db/purchase/cart-queries';
import type { PurchaseRow } from '@atrium/db/purchase/purchase-rows';
import { listBillingContacts } from '@atrium/db/renewal/billing-contact-queries';
import type { PurchaseMail } from '@atrium/mail/templates/purchase';
import { findPlan } from '../catalogue/find-in-catalogue.ts';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import { dayAt } from '../organization/organization-day.ts';

export type PurchaseNews = { readonly kind: PurchaseMail; readonly by?: string };

const eventOf = (kind: PurchaseMail): ContactEvent =>
  kind === 'activated' ? 'product_activated' : 'order_cancelled';

/**
 * Tells whoever looks after the accounting what became of an order (CART-5, MEM-4). Call it where the order changes its state,
 * in the same transaction: that happens once, and so do its mails.
 */
export async function tellOfPurchase(
  tenant: TenantScope,
  host: Host,
  order: Pick<PurchaseRow, 'id' | 'placedAt' | 'createdAt'>,
  { kind, by = '' }: PurchaseNews,
  now: Date,
  outbox: Outbox,
): Promise<void> {
  const { organizationId } = tenant;
  const contacts = await listBillingContacts(tenant, [organizationId], eventOf(kind), now);
  if (contacts.length === 0) return;
  const lines = await listPurchaseLines(tenant, order.id);
  const standings = await findStandings(
    tenant,
    lines.flatMap(({ productId }) => productId ?? []),
  );
  const day = dayAt(host, await getDayCalendar(tenant), order.placedAt ?? order.createdAt);
  const path = kind === 'activated' ? 'products' : `orders/${order.id}`;
  for (const { email, locale, firstName, organizationName } of contacts) {
    const products = lines.map(({ productId, productName: name, productType, plan }) => {
      const paidUntil = (productId !== null && standings.get(productId)?.paidUntil) || null;
      const through = paidUntil === null ? null : addDays(calendarDate(paidUntil), -1);
      return { name, plan: findPlan(host.catalogue, productType, plan)?.name[locale] ?? plan, through };
    });
    const link = `${host.publicUrl}/o/${organizationId}/${path}`;
    const params = { kind, firstName, organizationName, day, by, products, link };
    outbox.mail({ email, locale }, { template: 'purchase', params });
  }
}
