import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { DeskPayoutView, PayoutOrderView } from './payout-view.ts';

/** The payouts that wait for staff or for the bank, oldest first, and the latest files for the bank. */
export const listPayout = defineAction({
  name: 'payout.list',
  kind: 'query',
  scope: 'staff',
  permission: 'desk.payout.read',
  input: z.object({}),
  output: z.object({ payouts: z.array(DeskPayoutView), orders: z.array(PayoutOrderView) }),
  errors: [],
});
