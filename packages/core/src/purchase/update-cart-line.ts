import { updateCartLine } from '@atrium/contracts/purchase/update-cart-line';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { listPurchaseLines, updateLine } from '@atrium/db/purchase/cart-queries';
import { implement } from '../kernel/implement.ts';
import { checkChoice } from './check-choice.ts';
import { answerCart, lockOwnCart } from './open-cart.ts';

export const updateCartLineVerb = implement(updateCartLine, async (context) => {
  const { input, tenant, host, today, actor, audit, notFound } = context;
  const cart = (await lockOwnCart(tenant, actor.accountId)) ?? notFound();
  const lines = await listPurchaseLines(tenant, cart.id);
  const line = lines.find(({ id }) => id === input.lineId) ?? notFound();
  const others = lines.filter(({ id }) => id !== line.id);
  const { currency } = await getBillingParty(tenant);
  const choice = await checkChoice(
    { ...input, type: line.productType },
    { tenant, host, currency, today, others },
  );
  const { productType: _, ...change } = choice;
  await updateLine(tenant, cart.id, line.id, change);
  audit.organization(tenant.organizationId, {
    targetId: cart.id,
    before: { plan: line.plan, period: line.period, name: line.productName },
    after: { plan: choice.plan, period: choice.period, name: choice.productName },
  });
  return answerCart(context, cart, input.locale);
});
