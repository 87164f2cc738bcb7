import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { MemberRole } from '../organization/organization-view.ts';
import { Level, ResourceType } from '../product/product-view.ts';
import { MatrixFilter, matrixLimits } from './matrix-filter.ts';

const window = (max: number) =>
  z.object({ skip: z.number().int().min(0).max(1_000_000), take: z.number().int().min(1).max(max) });

/** A window of people × products with the levels in effect; asked for as it scrolls into view. */
export const getAccessMatrix = defineAction({
  name: 'access.matrix',
  kind: 'query',
  scope: 'organization',
  permission: 'member.export',
  input: MatrixFilter.extend({
    organizationId: OrganizationId,
    people: window(matrixLimits.people),
    products: window(matrixLimits.products),
  }),
  output: z.object({
    peopleTotal: z.number().int(),
    productsTotal: z.number().int(),
    people: z.array(z.object({ accountId: Uuid, name: z.string(), role: MemberRole })),
    products: z.array(z.object({ id: Uuid, type: ResourceType, name: z.string() })),
    /** By person, then by product: the levels in effect. */
    cells: z.array(z.array(z.array(Level))),
  }),
  errors: [],
});
