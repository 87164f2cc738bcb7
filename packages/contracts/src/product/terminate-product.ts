import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ProductStanding } from './product-view.ts';

/** Ends a product at once, or with the last paid day; until then it can be undone (PROD-6). */
export const terminateProduct = defineAction({
  name: 'product.terminate',
  kind: 'mutation',
  scope: 'organization',
  permission: 'product.terminate',
  resource: 'productId',
  sudo: true,
  input: z.object({
    organizationId: OrganizationId,
    productId: Uuid,
    when: z.enum(['now', 'period_end']),
  }),
  output: ProductStanding,
  errors: [
    'product.not_in_state',
    'product.nothing_paid',
    'product.invoice_open',
    'product.ending',
    'payment.under_way',
  ],
});
