import { placePurchase } from '@atrium/contracts/purchase/place-purchase';
import { newId } from '@atrium/db/client/new-id';
import type { TenantScope } from '@atrium/db/client/scopes';
import { lockFreeCredits, markFreeCredits } from '@atrium/db/free-credit/free-credit-queries';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { listEnteredPromos, lockPromoCodes, usePromoCodes } from '@atrium/db/promo-code/promo-code-queries';
import { listPurchaseLines, lockPurchase } from '@atrium/db/purchase/cart-queries';
import { findLatestPayment } from '@atrium/db/purchase/purchase-payment-queries';
import { freezeLines, placePurchase as placeRow } from '@atrium/db/purchase/purchase-queries';
import type { PurchaseRow } from '@atrium/db/purchase/purchase-rows';
import type { MoneyEffects } from '../invoice/after-invoices-paid.ts';
import type { Host } from '../kernel/host.ts';
import { implement } from '../kernel/implement.ts';
import { startPayment } from '../payment/start-payment.ts';
import { billPurchase } from './bill-purchase.ts';
import { gapsOf, waysToPay } from './cart-view.ts';
import { paymentOf } from './check-payment.ts';
import { deliverForNothing } from './deliver-for-nothing.ts';
import { type CartQuote, quoteCart } from './quote-cart.ts';
import { refuseGap } from './refuse-gap.ts';

export const placePurchaseVerb = implement(placePurchase, async (context) => {
  const { input, tenant, host, actor, now, audit, outbox, fail, notFound } = context;
  // First of all locks, here and wherever money moves: orders of one organization wait for each other.
  await lockMoney(tenant);
  const cart = (await lockPurchase(tenant, input.purchaseId)) ?? notFound();
  if (cart.createdBy !== actor.accountId) return notFound();
  if (cart.status !== 'cart') {
    // Ordered already: by another tab, or by a call whose answer got lost (CART-4).
    audit.unchanged();
    const payment = await findLatestPayment(tenant, cart.invoiceId);
    return { purchaseId: cart.id, status: cart.status, paymentId: payment?.id ?? null };
  }
  const quote = await holdAndQuote(tenant, host, cart, now);
  const ways = await waysToPay(tenant, host, quote.currency);
  const chosen = { kind: cart.paymentKind, paymentMethodId: cart.paymentMethodId };
  const [gap] = gapsOf(quote, chosen, ways, actor.loginIdentifierConfirmedAt !== null);
  if (gap !== undefined) return refuseGap(gap, quote);
  const { grossMinor } = quote.totals;
  if (cart.version !== input.version) return fail('purchase.changed_meanwhile', {});
  if (grossMinor !== input.grossMinor || quote.currency !== input.currency)
    return fail('purchase.price_changed', { currency: quote.currency, grossMinor });
  audit.organization(tenant.organizationId, {
    targetId: cart.id,
    after: { grossMinor, currency: quote.currency, products: quote.lines.map(({ row }) => row.productName) },
  });
  return carryOut(tenant, host, cart, quote, now, { audit, outbox });
});

/** The rows that have limits, held in id order until the order is stored: what the quote then reads stays true (CART-2). */
async function holdAndQuote(
  tenant: TenantScope,
  host: Host,
  cart: PurchaseRow,
  now: Date,
): Promise<CartQuote> {
  const promos = await listEnteredPromos(tenant, cart.id);
  await lockPromoCodes(
    tenant,
    promos.map(({ id }) => id),
  );
  const credits = (await listPurchaseLines(tenant, cart.id)).flatMap(
    ({ freeCreditId }) => freeCreditId ?? [],
  );
  await lockFreeCredits(tenant, credits);
  return quoteCart(tenant, host, cart, cart.createdBy, now);
}

async function carryOut(
  tenant: TenantScope,
  host: Host,
  cart: PurchaseRow,
  quote: CartQuote,
  now: Date,
  effects: MoneyEffects,
) {
  const products = new Map(quote.lines.map(({ id }) => [id, newId()]));
  const frozen = quote.lines.map(({ id, unitNetMinor, discountMinor, promoCodeId }) => ({
    ...{ id, unitNetMinor, discountMinor, promoCodeId, productId: products.get(id) ?? '' },
  }));
  await freezeLines(tenant, cart.id, frozen);
  const won = new Set(quote.lines.flatMap(({ promoCodeId }) => promoCodeId ?? []));
  await usePromoCodes(tenant, cart.id, [...won].sort(), now);
  await markFreeCredits(
    tenant,
    quote.lines.flatMap(({ freeCreditId }) => freeCreditId ?? []),
    now,
  );
  const { netMinor, vatMinor, grossMinor } = quote.totals;
  const invoice = await billPurchase(tenant, host, cart, quote, products, now);
  if (invoice && invoice.grossMinor !== grossMinor)
    throw new Error(`The cart showed ${grossMinor} and the invoice charges ${invoice.grossMinor}.`);
  await placeRow(tenant, cart.id, {
    ...{ status: 'awaiting_payment', currency: quote.currency, netMinor, vatMinor, grossMinor },
    ...{ invoiceId: invoice?.id ?? null, billingAddressId: quote.address?.id ?? null, placedAt: now },
  });
  const payment = grossMinor > 0 && invoice ? paymentOf(cart) : null;
  if (payment && invoice) {
    const { id } = await startPayment(
      tenant,
      host,
      { ...payment, purpose: 'invoice', invoiceIds: [invoice.id], topUp: null, createdBy: cart.createdBy },
      now,
      effects,
    );
    const placed = await lockPurchase(tenant, cart.id);
    return { purchaseId: cart.id, status: placed?.status ?? 'awaiting_payment', paymentId: id };
  }
  const status = await deliverForNothing(tenant, host, cart.id, invoice, now, effects);
  return { purchaseId: cart.id, status, paymentId: null };
}
