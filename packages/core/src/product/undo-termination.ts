import { undoTermination } from '@atrium/contracts/product/undo-termination';
import { lockProducts } from '@atrium/db/product/change-product-queries';
import { lockSubscriptionEnd, setTermination } from '@atrium/db/product/ending-queries';
import { implement } from '../kernel/implement.ts';
import { readStanding } from './view-standing.ts';

export const undoTerminationVerb = implement(undoTermination, async (context) => {
  const { resource, tenant, now, today, audit, fail, notFound } = context;
  const paid = await lockSubscriptionEnd(tenant, resource.id);
  const [product] = await lockProducts(tenant, [resource.id]);
  if (!product) return notFound();
  const on = paid?.terminatesOn ?? null;
  if (on === null || on <= today || product.state === 'terminated') return fail('product.not_ending', {});
  await setTermination(tenant, product.id, null, now);
  audit.organization(tenant.organizationId, {
    ...{ targetId: product.id, before: { terminatesOn: on }, after: { terminatesOn: null } },
  });
  return (await readStanding(context, product)) ?? notFound();
});
