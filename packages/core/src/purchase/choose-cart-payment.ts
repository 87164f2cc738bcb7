import { chooseCartPayment } from '@atrium/contracts/purchase/choose-cart-payment';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { touchCart } from '@atrium/db/purchase/cart-queries';
import { implement } from '../kernel/implement.ts';
import { checkPayment } from './check-payment.ts';
import { answerCart, openCart } from './open-cart.ts';

export const chooseCartPaymentVerb = implement(chooseCartPayment, async (context) => {
  const { input, tenant, host, audit, fail } = context;
  const { currency } = await getBillingParty(tenant);
  const payment = await checkPayment(tenant, host, currency, input);
  if (!payment) return fail('purchase.payment_unknown', {}, { field: 'kind' });
  const cart = await openCart(context);
  await touchCart(tenant, cart.id, payment);
  audit.organization(tenant.organizationId, { targetId: cart.id, after: { kind: payment.paymentKind } });
  return answerCart(context, cart, input.locale);
});
