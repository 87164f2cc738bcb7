import type { MatrixFilter } from '@atrium/contracts/access/matrix-filter';
import type { Level } from '@atrium/contracts/product/product-types';
import { listMemberWindow } from '@atrium/db/access/people-queries';
import type { TenantScope } from '@atrium/db/client/scopes';
import { listProductWindow } from '@atrium/db/product/product-queries';
import { asResourceType, levelsInEffect, namesOf } from './levels-in-effect.ts';
import { loadContexts } from './load-contexts.ts';

export type MatrixWindow = { readonly skip: number; readonly take: number };

/** People × products with the levels in effect, as the engine answers for each of them. */
export async function readMatrix(
  tenant: TenantScope,
  filter: MatrixFilter,
  windows: { readonly people: MatrixWindow; readonly products: MatrixWindow },
  now: Date,
) {
  const [people, products] = await Promise.all([
    listMemberWindow(tenant, { search: filter.person, ...windows.people }),
    listProductWindow(tenant, { type: filter.type, search: filter.product, ...windows.products }),
  ]);
  const contexts = await loadContexts(
    tenant,
    people.map(({ accountId }) => accountId),
  );
  const at = now.getTime();
  const cells = people.map(({ accountId }): Level[][] => {
    const context = contexts.get(accountId);
    return products.map(({ id, type }) =>
      context ? namesOf(levelsInEffect(context, { type, id }, at)) : [],
    );
  });
  return {
    people: people.map(({ accountId, name, email, role }) => ({ accountId, name, email, role })),
    products: products.map(({ id, type, name }) => ({ id, type: asResourceType(type), name })),
    cells,
  };
}
