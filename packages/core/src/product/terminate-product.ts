import { productTransitions } from '@atrium/billing/state/product-states';
import { mayTransition } from '@atrium/billing/state/state-machine';
import { isPartType } from '@atrium/contracts/product/product-types';
import { terminateProduct } from '@atrium/contracts/product/terminate-product';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { lockProducts } from '@atrium/db/product/change-product-queries';
import { lockSubscriptionEnd, setTermination } from '@atrium/db/product/ending-queries';
import { implement } from '../kernel/implement.ts';
import { changeProductState } from './change-product-state.ts';
import { readStanding } from './view-standing.ts';
import { withdrawOpenInvoices } from './withdraw-open-invoices.ts';

export const terminateProductVerb = implement(terminateProduct, async (context) => {
  const { input, resource, tenant, host, now, today, audit, fail, notFound } = context;
  if (isPartType(resource.type)) return notFound();
  // Money first, then the subscription, then the product: the order of everything that holds them.
  await lockMoney(tenant);
  const paid = await lockSubscriptionEnd(tenant, resource.id);
  const [product] = await lockProducts(tenant, [resource.id]);
  if (!product) return notFound();
  if (!mayTransition(productTransitions, product.state, 'terminated'))
    return fail('product.not_in_state', {});
  if (input.when === 'period_end' && paid?.terminatesOn) return fail('product.ending', {});
  if (input.when === 'period_end' && !(paid && paid.paidUntil > today))
    return fail('product.nothing_paid', {});
  await withdrawOpenInvoices(tenant, host, product.id, now);
  const on = input.when === 'now' || !paid ? today : paid.paidUntil;
  if (paid) await setTermination(tenant, product.id, on, now);
  audit.organization(tenant.organizationId, {
    ...{ targetId: product.id, before: { terminatesOn: paid?.terminatesOn ?? null } },
    after: { terminatesOn: on, when: input.when },
  });
  if (input.when === 'now')
    await changeProductState(tenant, { productId: product.id, to: 'terminated', now }, audit);
  return (await readStanding(context, product)) ?? notFound();
});
