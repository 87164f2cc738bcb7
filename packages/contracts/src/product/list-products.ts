import { z } from 'zod';
import { OrganizationId, optionalLine, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { ProductRow, ResourceType } from './product-view.ts';

/** Products that the reader reaches, by type and name; what they may not reach is not in it (PERM-7). */
export const listProducts = defineAction({
  name: 'product.list',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.read',
  input: z.object({
    organizationId: OrganizationId,
    type: ResourceType.nullable().default(null),
    search: optionalLine(limits.search),
    /** The last row of the page before. */
    after: z
      .object({ type: ResourceType, name: z.string().max(limits.productName), lastId: Uuid })
      .nullable()
      .default(null),
  }),
  output: z.object({
    products: z.array(ProductRow),
    /** Whether there are more after these. */
    more: z.boolean(),
    /** Types of which the reader reaches something, for the filter. */
    types: z.array(ResourceType),
  }),
  errors: [],
});
