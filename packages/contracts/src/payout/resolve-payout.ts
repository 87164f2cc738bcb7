import { z } from 'zod';
import { line, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';

/**
 * What staff decide about one payout, with the reason that is recorded: `paid` for one that has been sent by PayPal, `give_back`
 * for one that does not leave: its money is on the prepaid account again.
 */
export const resolvePayout = defineAction({
  name: 'payout.resolve',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.payout.resolve',
  input: z.object({
    payoutId: Uuid,
    kind: z.enum(['paid', 'give_back']),
    reason: line(limits.moneyReason, { min: 3 }),
  }),
  output: z.object({ resolved: z.literal(true) }),
  errors: ['payout.already_decided'],
});
