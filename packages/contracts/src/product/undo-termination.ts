import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ProductStanding } from './product-view.ts';

/** The product goes on as before, and is renewed again if it was (PROD-6). */
export const undoTermination = defineAction({
  name: 'product.undoTermination',
  kind: 'mutation',
  scope: 'organization',
  permission: 'product.terminate',
  resource: 'productId',
  input: z.object({ organizationId: OrganizationId, productId: Uuid }),
  output: ProductStanding,
  errors: ['product.not_ending'],
});
