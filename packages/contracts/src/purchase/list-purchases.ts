import { z } from 'zod';
import { Minor } from '../catalogue/catalogue-view.ts';
import { currencies } from '../currency.ts';
import { Moment, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { purchaseStatuses } from './purchase-types.ts';

/** Orders of the organization, newest first; carts are their owners' own. */
export const listPurchases = defineAction({
  name: 'purchase.list',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.order.read',
  input: z.object({
    organizationId: OrganizationId,
    /** The last row of the page before. */
    before: z.object({ createdAt: z.iso.datetime(), purchaseId: Uuid }).nullable().default(null),
  }),
  output: z.object({
    purchases: z.array(
      z.object({
        purchaseId: Uuid,
        status: z.enum(purchaseStatuses),
        createdAt: Moment,
        firstName: z.string(),
        lines: z.number().int(),
        currency: z.enum(currencies),
        grossMinor: Minor,
      }),
    ),
    more: z.boolean(),
  }),
  errors: [],
});
