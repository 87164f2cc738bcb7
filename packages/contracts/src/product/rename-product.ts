import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ProductName } from './product-fields.ts';

/** Gives a product another name (PROD-2). */
export const renameProduct = defineAction({
  name: 'product.rename',
  kind: 'mutation',
  scope: 'organization',
  permission: 'product.rename',
  resource: 'productId',
  input: z.object({ organizationId: OrganizationId, productId: Uuid, name: ProductName }),
  output: z.object({ name: ProductName }),
  errors: ['product.name_fixed'],
});
