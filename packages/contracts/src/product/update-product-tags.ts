import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ProductTags } from './product-fields.ts';

/** The tags of a product, all of them (PROD-3). */
export const updateProductTags = defineAction({
  name: 'product.updateTags',
  kind: 'mutation',
  scope: 'organization',
  permission: 'product.rename',
  resource: 'productId',
  input: z.object({ organizationId: OrganizationId, productId: Uuid, tags: ProductTags }),
  output: z.object({ tags: z.array(z.string()) }),
  errors: [],
});
