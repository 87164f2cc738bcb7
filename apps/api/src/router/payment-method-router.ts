import { finishPaymentMethodVerb } from '@atrium/core/payment-method/finish-payment-method';
import { listPaymentMethodsVerb } from '@atrium/core/payment-method/list-payment-methods';
import { removePaymentMethodVerb } from '@atrium/core/payment-method/remove-payment-method';
import { startPaymentMethodVerb } from '@atrium/core/payment-method/start-payment-method';
import { updatePaymentMethodVerb } from '@atrium/core/payment-method/update-payment-method';
import { mountMutation, mountQuery, router } from './trpc.ts';

export const paymentMethodRouter = router({
  list: mountQuery(listPaymentMethodsVerb),
  start: mountMutation(startPaymentMethodVerb),
  finish: mountMutation(finishPaymentMethodVerb),
  update: mountMutation(updatePaymentMethodVerb),
  remove: mountMutation(removePaymentMethodVerb),
});
