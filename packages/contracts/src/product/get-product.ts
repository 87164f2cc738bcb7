import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Ability } from '../organization/organization-view.ts';
import { PartRow, ProductRow, ProductStanding } from './product-view.ts';

/** A product with the parts of it that the reader reaches. */
export const getProduct = defineAction({
  name: 'product.get',
  kind: 'query',
  scope: 'organization',
  permission: 'product.read',
  resource: 'productId',
  input: z.object({ organizationId: OrganizationId, productId: Uuid }),
  output: ProductRow.extend({
    /** Null for a part of a product. */
    standing: ProductStanding.nullable(),
    /** Names of some types are not free: a domain is called what it is. */
    renamable: z.boolean(),
    parts: z.array(PartRow),
    partsLeftOff: z.number().int(),
    can: z.object({
      rename: Ability,
      transfer: Ability,
      terminate: Ability,
      readHistory: Ability,
      readBilling: Ability,
    }),
  }),
  errors: [],
});
