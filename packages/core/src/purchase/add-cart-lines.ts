import { addCartLines } from '@atrium/contracts/purchase/add-cart-lines';
import { cartLinesMost } from '@atrium/contracts/purchase/purchase-types';
import { getBillingParty } from '@atrium/db/billing-address/billing-address-queries';
import { newId } from '@atrium/db/client/new-id';
import { insertLines, type LineChoice, listPurchaseLines } from '@atrium/db/purchase/cart-queries';
import { implement } from '../kernel/implement.ts';
import { checkChoice } from './check-choice.ts';
import { firstAddress } from './first-address.ts';
import { answerCart, openCart } from './open-cart.ts';

export const addCartLinesVerb = implement(addCartLines, async (context) => {
  const { input, tenant, host, now, today, audit, fail } = context;
  const cart = await openCart(context);
  const { currency } = await getBillingParty(tenant);
  const present = await listPurchaseLines(tenant, cart.id);
  if (present.length + input.lines.length > cartLinesMost)
    fail('purchase.too_many_lines', { max: cartLinesMost });
  const added: LineChoice[] = [];
  // One after the other: each may be in the way of the next, as two trials of one type are.
  for (const choice of input.lines)
    added.push(await checkChoice(choice, { tenant, host, currency, today, others: [...present, ...added] }));
  const last = present.at(-1)?.position ?? 0;
  await insertLines(
    tenant,
    cart.id,
    added.map((line, index) => ({ ...line, id: newId(), position: last + index + 1 })),
  );
  await firstAddress(tenant, now);
  audit.organization(tenant.organizationId, {
    targetId: cart.id,
    after: { products: added.map(({ productName }) => productName) },
  });
  return answerCart(context, cart, input.locale);
});
