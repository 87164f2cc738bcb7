import { chooseFreeCredit } from '@atrium/contracts/purchase/choose-free-credit';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { takeCreditFromCarts, updateLine } from '@atrium/db/purchase/cart-queries';
import { implement } from '../kernel/implement.ts';
import { answerCart, lockOwnCart } from './open-cart.ts';
import { quoteCart } from './quote-cart.ts';

export const chooseFreeCreditVerb = implement(chooseFreeCredit, async (context) => {
  const { input, tenant, host, actor, now, audit, fail, notFound } = context;
  const { freeCreditId, lineId } = input;
  // Two members may be choosing the same credit, each for a line of their own cart.
  await lockMoney(tenant);
  const cart = (await lockOwnCart(tenant, actor.accountId)) ?? notFound();
  const quote = await quoteCart(tenant, host, cart, actor.accountId, now);
  if (!quote.lines.some(({ id }) => id === lineId)) return notFound();
  const offer = quote.creditOffers.find((one) => one.lineId === lineId);
  if (freeCreditId !== null) {
    if (!offer?.creditIds.includes(freeCreditId))
      return fail('purchase.free_credit_unusable', {}, { field: 'freeCreditId' });
    await takeCreditFromCarts(tenant, freeCreditId);
  }
  await updateLine(tenant, cart.id, lineId, { freeCreditId });
  const reason = quote.creditRows.find(({ id }) => id === freeCreditId)?.reason ?? '';
  audit.organization(tenant.organizationId, { targetId: cart.id, after: { freeCredit: reason } });
  return answerCart(context, cart, input.locale);
});
