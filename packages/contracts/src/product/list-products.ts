import { z } from 'zod';
import { OrganizationId, optionalLine, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { productStates } from './product-states.ts';
import { ResourceType, StandingRow } from './product-view.ts';

/** What expires within so many days, or has expired and is still there. */
export const productExpiries = ['within_30_days', 'within_60_days', 'expired'] as const;
export type ProductExpiry = (typeof productExpiries)[number];

/**
 * Products that the reader reaches, by type and name, narrowed as wanted; what they may not reach is not in it (PERM-7,
 * PROD-3).
 */
export const listProducts = defineAction({
  name: 'product.list',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.read',
  input: z.object({
    organizationId: OrganizationId,
    type: ResourceType.nullable().default(null),
    search: optionalLine(limits.search),
    state: z.enum(productStates).nullable().default(null),
    expiry: z.enum(productExpiries).nullable().default(null),
    tag: optionalLine(limits.productTag),
    /** The last row of the page before. */
    after: z
      .object({ type: ResourceType, name: z.string().max(limits.productName), lastId: Uuid })
      .nullable()
      .default(null),
  }),
  output: z.object({
    products: z.array(StandingRow),
    /** Whether there are more after these. */
    more: z.boolean(),
    /** Types of which the reader reaches something, for the filter. */
    types: z.array(ResourceType),
  }),
  errors: [],
});
