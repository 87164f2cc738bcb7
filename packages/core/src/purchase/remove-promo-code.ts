import { removePromoCode } from '@atrium/contracts/purchase/remove-promo-code';
import { deleteEnteredPromo, listEnteredPromos } from '@atrium/db/promo-code/promo-code-queries';
import { implement } from '../kernel/implement.ts';
import { viewCart } from './cart-view.ts';
import { answerCart, lockOwnCart } from './open-cart.ts';

export const removePromoCodeVerb = implement(removePromoCode, async (context) => {
  const { input, tenant, actor, audit } = context;
  const cart = await lockOwnCart(tenant, actor.accountId);
  const promo = cart && (await listEnteredPromos(tenant, cart.id)).find(({ id }) => id === input.promoCodeId);
  if (!cart || !promo) {
    audit.unchanged();
    return viewCart(context, cart, input.locale);
  }
  await deleteEnteredPromo(tenant, cart.id, promo.id);
  audit.organization(tenant.organizationId, { targetId: cart.id, before: { code: promo.code } });
  return answerCart(context, cart, input.locale);
});
