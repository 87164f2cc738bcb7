import type { OutputOf } from '@atrium/contracts/kernel/define-action';
import type { Locale } from '@atrium/contracts/locale';
import type { enterPromoCode } from '@atrium/contracts/purchase/enter-promo-code';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { newId } from '@atrium/db/client/new-id';
import type { TenantScope } from '@atrium/db/client/scopes';
import { findCart, insertCart, lockPurchase, touchCart } from '@atrium/db/purchase/cart-queries';
import type { PurchaseRow } from '@atrium/db/purchase/purchase-rows';
import { type Reading, viewCart } from './cart-view.ts';
import { firstPayment } from './first-payment.ts';

/** The person's own cart, locked; made when there is none. */
export async function openCart({ tenant, host, actor, now }: Reading): Promise<PurchaseRow> {
  const cart = await lockOwnCart(tenant, actor.accountId);
  if (cart) return cart;
  const { currency } = await getBillingParty(tenant);
  const made = { id: newId(), createdBy: actor.accountId, currency, createdAt: now };
  await insertCart(tenant, { ...made, ...(await firstPayment(tenant, host, now)) });
  const opened = await lockOwnCart(tenant, actor.accountId);
  if (!opened) throw new Error('A cart that has just been made is there.');
  return opened;
}

/** Null when there is none, or when it has just been ordered. */
export async function lockOwnCart(tenant: TenantScope, accountId: string): Promise<PurchaseRow | null> {
  const found = await findCart(tenant, accountId);
  const cart = found && (await lockPurchase(tenant, found.id));
  return cart?.status === 'cart' ? cart : null;
}

/** Counts the change and answers the cart as it is now. */
export async function answerCart(
  reading: Reading,
  cart: PurchaseRow,
  locale: Locale,
): Promise<OutputOf<typeof enterPromoCode>> {
  await touchCart(reading.tenant, cart.id);
  const now = await findCart(reading.tenant, reading.actor.accountId);
  return viewCart(reading, now, locale);
}
