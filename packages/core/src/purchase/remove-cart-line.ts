import { removeCartLine } from '@atrium/contracts/purchase/remove-cart-line';
import { deleteLine, listPurchaseLines } from '@atrium/db/purchase/cart-queries';
import { implement } from '../kernel/implement.ts';
import { viewCart } from './cart-view.ts';
import { answerCart, lockOwnCart } from './open-cart.ts';

export const removeCartLineVerb = implement(removeCartLine, async (context) => {
  const { input, tenant, actor, audit } = context;
  const cart = await lockOwnCart(tenant, actor.accountId);
  const line = cart && (await listPurchaseLines(tenant, cart.id)).find(({ id }) => id === input.lineId);
  if (!cart || !line) {
    audit.unchanged();
    return viewCart(context, cart, input.locale);
  }
  await deleteLine(tenant, cart.id, line.id);
  audit.organization(tenant.organizationId, { targetId: cart.id, before: { products: [line.productName] } });
  return answerCart(context, cart, input.locale);
});
