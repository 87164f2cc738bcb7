import { z } from 'zod';
import { Moment } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { OfferedItem, Receiver, TransferLink } from './transfer-view.ts';

/** What a link offers, and to which of one's organizations it can go. A mutation, so that no address holds the secret. */
export const openTransfer = defineAction({
  name: 'transfer.open',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.read',
  input: TransferLink,
  output: z.object({
    giverName: z.string(),
    offeredBy: z.string(),
    expiresAt: Moment,
    items: z.array(OfferedItem),
    receivers: z.array(Receiver),
  }),
  errors: ['transfer.unknown', 'transfer.ended', 'transfer.lapsed'],
  rateLimit: { limit: 60, windowSeconds: 900, by: 'actor' },
});
