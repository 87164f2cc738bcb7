import { sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';
import type { ProductState } from '../generated/database.ts';

export type StandingRow = {
  readonly id: string;
  readonly state: ProductState;
  readonly plan: string | null;
  /** The first day that is not paid for. */
  readonly paidUntil: string | null;
  readonly terminatesOn: string | null;
  readonly tags: readonly string[];
};

const selectStanding = prepareQuery((db, organizationId: string, ids: readonly string[]) => {
  const query = sql<StandingRow>`
    select product.id, product.state, coalesce(subscription.plan, product.plan) as plan, subscription.paid_until,
      subscription.terminates_on,
      array(select tag from product_tag where organization_id = product.organization_id and product_id = product.id
        order by tag) as tags
    from product
    left join subscription
      on subscription.organization_id = product.organization_id and subscription.product_id = product.id
    where product.organization_id = ${organizationId} and product.id = any(${ids}::uuid[])`;
  return { compile: () => query.compile(db) };
});

/** Where these products stand; parts are left out. */
export async function findStandings(
  { db, organizationId }: TenantScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StandingRow>> {
  if (ids.length === 0) return new Map();
  return new Map((await selectStanding(db, organizationId, ids)).map((row) => [row.id, row]));
}
