import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { TransferView } from './transfer-view.ts';

/** The newest transfers out of the organization, those that are under way included (PROD-5). */
export const listTransfers = defineAction({
  name: 'transfer.list',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.transfer_products',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({ transfers: z.array(TransferView) }),
  errors: [],
});
