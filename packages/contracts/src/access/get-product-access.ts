import { z } from 'zod';
import { OrganizationId, optionalLine, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { ResourceType } from '../product/product-view.ts';
import { HolderRow } from './access-view.ts';

/** Who can reach this product or part, and why (PERM-6). */
export const getProductAccess = defineAction({
  name: 'access.ofProduct',
  kind: 'query',
  scope: 'organization',
  permission: 'product.grant',
  resource: 'productId',
  input: z.object({
    organizationId: OrganizationId,
    productId: Uuid,
    search: optionalLine(limits.search),
    skip: z.number().int().min(0).max(limits.listed).default(0),
  }),
  output: z.object({
    type: ResourceType,
    name: z.string(),
    total: z.number().int(),
    holders: z.array(HolderRow),
    more: z.boolean(),
  }),
  errors: [],
});
