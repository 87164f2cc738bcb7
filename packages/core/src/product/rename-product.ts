import { isPartType } from '@atrium/contracts/product/product-types';
import { renameProduct } from '@atrium/contracts/product/rename-product';
import { lockProducts, updateProductRow } from '@atrium/db/product/change-product-queries';
import { implement } from '../kernel/implement.ts';
import { hasFreeName } from './has-free-name.ts';

export const renameProductVerb = implement(
  renameProduct,
  async ({ input, resource, tenant, host, audit, fail, notFound }) => {
    // Parts are named where they are made.
    if (isPartType(resource.type)) return notFound();
    const [product] = await lockProducts(tenant, [resource.id]);
    if (!product) return notFound();
    const { name } = input;
    if (!hasFreeName(host, product.type)) return fail('product.name_fixed', {}, { field: 'name' });
    if (product.name === name) {
      audit.unchanged();
      return { name };
    }
    await updateProductRow(tenant, product.id, { name });
    audit.organization(tenant.organizationId, {
      ...{ targetId: product.id, before: { name: product.name }, after: { name } },
    });
    return { name };
  },
);
