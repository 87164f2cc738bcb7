import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { PartRow, ProductRow } from './product-view.ts';

/** A product with the parts of it that the reader reaches. */
export const getProduct = defineAction({
  name: 'product.get',
  kind: 'query',
  scope: 'organization',
  permission: 'product.read',
  resource: 'productId',
  input: z.object({ organizationId: OrganizationId, productId: Uuid }),
  output: ProductRow.extend({ parts: z.array(PartRow), partsLeftOff: z.number().int() }),
  errors: [],
});
