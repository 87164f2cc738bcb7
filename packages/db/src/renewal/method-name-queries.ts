import { sql } from 'kysely';
import type { SystemScope } from '../client/scopes.ts';
import { unnestRows } from '../client/unnest-rows.ts';

type Paying = {
  readonly organizationId: string;
  readonly productId: string;
  readonly paymentMethodId: string | null;
};

/** What pays for each product, by its name: the method chosen for it, or the organization's default one; missing where there is none. */
export async function listMethodNames(
  { db }: SystemScope,
  products: readonly Paying[],
): Promise<ReadonlyMap<string, string>> {
  if (products.length === 0) return new Map();
  const table = unnestRows(products, { organizationId: 'uuid', productId: 'uuid', paymentMethodId: 'uuid' });
  const { rows } = await sql<{ productId: string; name: string }>`
    select paying.product_id, found.name
    from ${table} as paying(organization_id, product_id, method_id)
    cross join lateral (
      select concat_ws(' ', coalesce(nullif(method.name, ''), nullif(method.brand, ''), method.kind),
          nullif(method.last_digits, '')) as name
      from payment_method method
      where method.organization_id = paying.organization_id and method.removed_at is null
        and (method.id = paying.method_id or method.is_default)
      order by method.is_default limit 1) found`.execute(db);
  return new Map(rows.map(({ productId, name }) => [productId, name]));
}
