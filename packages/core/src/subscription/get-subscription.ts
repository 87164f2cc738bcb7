import { getSubscription } from '@atrium/contracts/subscription/get-subscription';
import { findProductOrPart } from '@atrium/db/permission/resource-queries';
import { findSubscription } from '@atrium/db/subscription/subscription-queries';
import { implement } from '../kernel/implement.ts';
import { viewSubscription } from './subscription-view.ts';

export const getSubscriptionVerb = implement(
  getSubscription,
  async ({ input, tenant, actor, host, now, notFound }) => {
    const found = await findSubscription(tenant, input.productId);
    if (found) return { subscription: await viewSubscription({ tenant, actor, host, now }, found) };
    return (await findProductOrPart(tenant, input.productId)) ? { subscription: null } : notFound();
  },
);
