import { z } from 'zod';
import { Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Currency } from '../payment/payment-view.ts';
import { PayoutOrderView } from './payout-view.ts';

/** Puts every payout to a bank account that is asked for into one file for the bank; each is in one file only (PRE-3). */
export const orderPayout = defineAction({
  name: 'payout.order',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.payout.order',
  /** The order's id is chosen by the caller: asked for again, it is the same file. */
  input: z.object({ orderId: Uuid, currency: Currency }),
  output: PayoutOrderView,
  errors: ['payout.none_open'],
});
