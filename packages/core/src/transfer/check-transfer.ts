import { calendarDate, laterOf } from '@atrium/billing/date/calendar-date';
import type { Currency } from '@atrium/contracts/currency';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import { lockProducts } from '@atrium/db/product/change-product-queries';
import { findOpenInvoices } from '@atrium/db/product/ending-queries';
import { findOffered } from '@atrium/db/transfer/offered-queries';
import type { TransferRow } from '@atrium/db/transfer/transfer-queries';
import type { Host } from '../kernel/host.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';
import { renewalPrice } from './renewal-price.ts';

type Moment = { readonly tenant: TenantScope; readonly host: Host; readonly now: Date };

/** What may have happened to the products since they were offered; they are held from here on. */
export async function checkTransfer(
  { tenant, host, now }: Moment,
  { id, organizationId, items }: TransferRow,
  currency: Currency,
): Promise<void> {
  const giver = { db: tenant.db, organizationId };
  const ids = items.map(({ productId }) => productId);
  const products = await lockProducts(giver, ids);
  const offered = await findOffered(tenant, organizationId, id);
  const today = await readOrganizationDay(giver, host, now);
  for (const { productId, type, name } of items) {
    const product = products.find((one) => one.id === productId);
    const row = offered.get(productId);
    if (!product || !row || row.state === 'terminated' || row.terminatesOn !== null)
      throw new DomainError('transfer.changed_meanwhile', {});
    if (row.period === null) continue;
    const day = row.paidUntil === null ? today : laterOf(calendarDate(row.paidUntil), today);
    if (renewalPrice(host.catalogue, { type, ...row }, currency, day) === null)
      throw new DomainError('transfer.not_sold', { name });
  }
  // Only the giver can pay it.
  if ((await findOpenInvoices(giver, ids)).length > 0) throw new DomainError('transfer.unpaid', {});
}
