import { z } from 'zod';
import { currencies } from '../currency.ts';
import { Moment, OrganizationId, Uuid } from '../fields.ts';
import { LinkToken } from '../link-token.ts';
import { ProductStanding, ResourceType } from '../product/product-view.ts';

/** A transfer that nobody has accepted lapses after so many days (PROD-5). */
export const transferDays = 30;
export const mostTransferred = 100;

export const transferStates = ['pending', 'accepted', 'cancelled', 'lapsed'] as const;
export type TransferState = (typeof transferStates)[number];

export const TransferItem = z.object({ productId: Uuid, type: ResourceType, name: z.string() });

/** As the giving organization sees it; the secret of its link is not in it. */
export const TransferView = z.object({
  id: Uuid,
  state: z.enum(transferStates),
  createdAt: Moment,
  createdBy: z.string(),
  expiresAt: Moment,
  endedAt: Moment.nullable(),
  /** Whom it is for, or who has accepted it. */
  receiverName: z.string().nullable(),
  email: z.string(),
  items: z.array(TransferItem),
});
export type TransferView = z.output<typeof TransferView>;

/** What stands behind the # of the link. */
export const TransferLink = z.object({
  giverId: OrganizationId,
  token: LinkToken,
});

/** What a period of a product costs where it goes (ORG-3); null where it is not sold in that currency. */
export const RenewalPrice = z.object({ currency: z.enum(currencies), netMinor: z.number().int().nullable() });

export const OfferedItem = TransferItem.extend({
  standing: ProductStanding,
  period: z.string().nullable(),
  renewals: z.array(RenewalPrice),
});
export type OfferedItem = z.output<typeof OfferedItem>;

/** Why one of the reader's organizations cannot take it. */
export const transferObstacles = ['giver', 'other_receiver', 'role', 'not_sold'] as const;
export type TransferObstacle = (typeof transferObstacles)[number];

export const Receiver = z.object({
  id: OrganizationId,
  name: z.string(),
  currency: z.enum(currencies),
  obstacle: z.enum(transferObstacles).nullable(),
});
