import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { VipView } from './support-view.ts';

/** The old code ends at once, for everybody in the organization (SUP-2). */
export const renewVipCode = defineAction({
  name: 'support.renewVipCode',
  kind: 'mutation',
  scope: 'organization',
  permission: 'product.use',
  resource: 'productId',
  input: z.object({ organizationId: OrganizationId, productId: Uuid }),
  output: VipView,
  errors: [],
  rateLimit: { limit: 20, windowSeconds: 3600, by: 'actor' },
});
