import { billingPeriods } from '@atrium/billing/period/billing-period';
import { newId } from '@atrium/db/client/new-id';
import { addCartLinesVerb } from '../../src/purchase/add-cart-lines.ts';
import { chooseCartPaymentVerb } from '../../src/purchase/choose-cart-payment.ts';
import { enterPromoCodeVerb } from '../../src/purchase/enter-promo-code.ts';
import { getCartVerb } from '../../src/purchase/get-cart.ts';
import { payPurchaseVerb } from '../../src/purchase/pay-purchase.ts';
import { placePurchaseVerb } from '../../src/purchase/place-purchase.ts';
import { givePromo } from '../order-world.ts';
import { runJobs } from './book-jobs.ts';
import type { Step } from './book-steps.ts';
import type { BookWorld } from './book-world.ts';

const sold = [
  { type: 'product.hosting', plan: 'starter' },
  { type: 'product.hosting', plan: 'pro' },
  { type: 'product.hosting', plan: 'business' },
  { type: 'product.cloud_server', plan: 'small' },
  { type: 'product.cloud_server', plan: 'medium' },
  { type: 'product.drive', plan: 'team' },
] as const;

/** One or two products, now and then on trial or with a code that goes on for some periods; or pays an order that waits. */
export async function order(world: BookWorld, { a, b, c }: Step): Promise<void> {
  const locale = 'en';
  const lineOf = (choice: number) => ({
    ...sold[choice % sold.length],
    period: billingPeriods[(choice >> 2) % billingPeriods.length],
    name: `P${world.log.length}-${choice % 97}`,
    trial: choice % 6 === 5,
  });
  const waiting = await world.rows<{ id: string }>(
    `select id from purchase where organization_id = $1 and status = 'awaiting_payment'`,
  );
  const payment = {
    kind: null,
    paymentMethodId: world.cards[b % 9 > 2 ? 0 : b % 9],
    usePrepaid: c % 4 === 0,
  };
  if (waiting[0] && a % 2 === 0) {
    await world.call(payPurchaseVerb, {
      ...payment,
      purchaseId: waiting[0].id,
      idempotencyKey: newId(),
    });
    return;
  }
  const lines = c % 3 === 0 ? [lineOf(a), lineOf(b)] : [lineOf(a)];
  for (const line of lines)
    await world.call(addCartLinesVerb, { locale, lines: [line], idempotencyKey: newId() });
  if (c % 5 === 1) {
    const { code } = await givePromo(world.host, {
      ...{ periods: 1 + (a % 3), percentBasisPoints: b % 2 ? 10_000 : 3333 },
    });
    await world.call(enterPromoCodeVerb, { locale, code });
  }
  const transfer = { kind: 'bank_transfer', paymentMethodId: null, usePrepaid: c % 2 === 0 };
  await world.call(chooseCartPaymentVerb, { locale, ...(b % 9 === 4 ? transfer : payment) });
  const cart = await world.call(getCartVerb, { locale });
  if (!cart || cart.gaps.length > 0) return;
  const { purchaseId, version, totals, currency } = { currency: world.currency, ...cart };
  const shown = { purchaseId, version, grossMinor: totals.grossMinor, currency };
  await world.call(placePurchaseVerb, { ...shown, idempotencyKey: newId() });
  if (c % 2) await runJobs(world);
}
