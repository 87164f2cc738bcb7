import { getProduct } from '@atrium/contracts/product/get-product';
import { findResources, listPartRows } from '@atrium/db/product/product-queries';
import { implement } from '../kernel/implement.ts';
import { parentsOf, viewPart, viewProduct } from './product-view.ts';

const maxParts = 500;

export const getProductVerb = implement(getProduct, async ({ resource, tenant, actor, now, notFound }) => {
  const [found, parts] = await Promise.all([
    findResources(tenant, [resource.id]),
    listPartRows(tenant, resource.id, maxParts + 1),
  ]);
  const row = found.get(resource.id);
  if (!row) return notFound();
  const shown = parts.slice(0, maxParts);
  return {
    ...viewProduct(actor, row, now),
    ...viewPart(actor, row, parentsOf(row), now),
    parts: shown
      .filter((part) => actor.mayAsk(`${part.type}.read`, { ...part, parentIds: parentsOf(part) }).allowed)
      .map((part) => viewPart(actor, part, parentsOf(part), now)),
    partsLeftOff: parts.length - shown.length,
  };
});
