import { getCart } from '@atrium/contracts/purchase/get-cart';
import { findCart } from '@atrium/db/purchase/cart-queries';
import { implement } from '../kernel/implement.ts';
import { viewCart } from './cart-view.ts';

export const getCartVerb = implement(getCart, async (context) => {
  const cart = await findCart(context.tenant, context.actor.accountId);
  return viewCart(context, cart, context.input.locale);
});
