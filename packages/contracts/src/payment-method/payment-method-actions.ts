import { finishPaymentMethod } from './finish-payment-method.ts';
import { listPaymentMethods } from './list-payment-methods.ts';
import { removePaymentMethod } from './remove-payment-method.ts';
import { startPaymentMethod } from './start-payment-method.ts';
import { updatePaymentMethod } from './update-payment-method.ts';

export const paymentMethodActions = {
  paymentMethod: {
    list: listPaymentMethods,
    start: startPaymentMethod,
    finish: finishPaymentMethod,
    update: updatePaymentMethod,
    remove: removePaymentMethod,
  },
} as const;
