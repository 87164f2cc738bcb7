import type { OrganizationId } from '@atrium/contracts/fields';
import { sql } from 'kysely';
import type { AccountScope, TenantScope } from '../client/scopes.ts';
import type { BillingPeriod, ProductState } from '../generated/database.ts';

/** How the offered products stand at the moment; those that are gone are left out. */
export type OfferedRow = {
  readonly id: string;
  readonly state: ProductState;
  readonly plan: string | null;
  readonly period: BillingPeriod | null;
  readonly paidUntil: string | null;
  readonly terminatesOn: string | null;
  readonly tags: readonly string[];
};

/** In the giving organization, of a transfer whose link somebody has shown. */
export async function findOffered(
  { db }: Pick<TenantScope | AccountScope, 'db'>,
  giverId: OrganizationId,
  transferId: string,
): Promise<ReadonlyMap<string, OfferedRow>> {
  const { rows } = await sql<OfferedRow>`
    select product.id, product.state, coalesce(subscription.plan, product.plan) as plan, subscription.period,
      subscription.paid_until, subscription.terminates_on,
      array(select tag from product_tag where organization_id = product.organization_id and product_id = product.id
        order by tag) as tags
    from product_transfer_item item
    join product on product.organization_id = item.organization_id and product.id = item.product_id
    left join subscription
      on subscription.organization_id = product.organization_id and subscription.product_id = product.id
    where item.organization_id = ${giverId} and item.transfer_id = ${transferId}`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
