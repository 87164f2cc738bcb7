import { getPayment } from '@atrium/contracts/payment/get-payment';
import { findPayment } from '@atrium/db/payment/payment-queries';
import { implement } from '../kernel/implement.ts';
import { viewPayment } from './payment-view.ts';

export const getPaymentVerb = implement(getPayment, async ({ input, tenant, notFound }) =>
  viewPayment(tenant, (await findPayment(tenant, input.paymentId)) ?? notFound()),
);
