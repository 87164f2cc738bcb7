import { cancelPayment } from './cancel-payment.ts';
import { getPayment } from './get-payment.ts';
import { listPaymentWays } from './list-payment-ways.ts';
import { startPayment } from './start-payment.ts';

export const paymentActions = {
  payment: {
    start: startPayment,
    get: getPayment,
    cancel: cancelPayment,
    listWays: listPaymentWays,
  },
} as const;
