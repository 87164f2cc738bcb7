import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** From then on its link opens nothing (PROD-5). */
export const cancelTransfer = defineAction({
  name: 'transfer.cancel',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.transfer_products',
  input: z.object({ organizationId: OrganizationId, transferId: Uuid }),
  output: z.object({}),
  errors: ['transfer.ended'],
});
