import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { TransferLink } from './transfer-view.ts';

/** Moves the products into the organization, all of them or none (PROD-5). */
export const acceptTransfer = defineAction({
  name: 'transfer.accept',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.transfer_products',
  input: TransferLink.extend({ organizationId: OrganizationId }),
  output: z.object({ productIds: z.array(Uuid) }),
  errors: [
    'transfer.unknown',
    'transfer.ended',
    'transfer.lapsed',
    'transfer.own_organization',
    'transfer.other_receiver',
    'transfer.not_sold',
    'transfer.changed_meanwhile',
    'transfer.unpaid',
    'member.organization_full',
  ],
  rateLimit: { limit: 60, windowSeconds: 900, by: 'actor' },
});
