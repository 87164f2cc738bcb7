import { z } from 'zod';
import { Email, Moment, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { mostTransferred } from './transfer-view.ts';

/** Offers products to whoever gets the link, or to one organization (PROD-5). The link is told once. */
export const createTransfer = defineAction({
  name: 'transfer.create',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.transfer_products',
  sudo: true,
  input: z.object({
    organizationId: OrganizationId,
    productIds: z.array(Uuid).min(1).max(mostTransferred),
    email: Email.nullable().default(null),
    receiverId: OrganizationId.nullable().default(null),
    /** The conditions have been read. */
    accepted: z.literal(true, 'field.required'),
  }),
  output: z.object({ transferId: Uuid, link: z.string(), expiresAt: Moment }),
  errors: [
    'transfer.not_transferable',
    'transfer.offered_already',
    'product.not_in_state',
    'product.ending',
    'product.invoice_open',
  ],
  rateLimit: { limit: 60, windowSeconds: 3600, by: 'actor' },
});
