import { cancelPaymentVerb } from '@atrium/core/payment/cancel-payment';
import { getPaymentVerb } from '@atrium/core/payment/get-payment';
import { listPaymentWaysVerb } from '@atrium/core/payment/list-payment-ways';
import { startPaymentVerb } from '@atrium/core/payment/start-payment';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const paymentRouter = router({
  start: mountMutation(startPaymentVerb),
  get: mountQuery(getPaymentVerb),
  cancel: mountMutation(cancelPaymentVerb),
  listWays: mountQuery(listPaymentWaysVerb),
});
