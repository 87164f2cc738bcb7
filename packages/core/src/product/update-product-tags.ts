import { isPartType } from '@atrium/contracts/product/product-types';
import { updateProductTags } from '@atrium/contracts/product/update-product-tags';
import { lockProducts, replaceTags } from '@atrium/db/product/change-product-queries';
import { findStandings } from '@atrium/db/product/standing-queries';
import { implement } from '../kernel/implement.ts';

export const updateProductTagsVerb = implement(
  updateProductTags,
  async ({ input, resource, tenant, audit, notFound }) => {
    if (isPartType(resource.type)) return notFound();
    const [product] = await lockProducts(tenant, [resource.id]);
    if (!product) return notFound();
    const before = [...((await findStandings(tenant, [product.id])).get(product.id)?.tags ?? [])];
    const tags = [...input.tags].sort();
    if (before.join('\n') === tags.join('\n')) {
      audit.unchanged();
      return { tags };
    }
    await replaceTags(tenant, product.id, tags);
    audit.organization(tenant.organizationId, {
      targetId: product.id,
      before: { tags: before },
      after: { tags },
    });
    return { tags };
  },
);
