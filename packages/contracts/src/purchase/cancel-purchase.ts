import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** Gives up an order that is not paid: its invoice is void, its codes and credits are free again (CART-5). */
export const cancelPurchase = defineAction({
  name: 'purchase.cancel',
  kind: 'mutation',
  scope: 'organization',
  permission: 'billing.order.create',
  input: z.object({ organizationId: OrganizationId, purchaseId: Uuid }),
  output: z.object({}),
  errors: ['purchase.not_open', 'payment.under_way', 'invoice.is_final'],
});
