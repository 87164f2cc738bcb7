import { previewChange } from '@atrium/contracts/subscription/preview-change';
import { listPaidLines } from '@atrium/db/subscription/paid-line-queries';
import { findSubscription } from '@atrium/db/subscription/subscription-queries';
import { implement } from '../kernel/implement.ts';
import { planChange } from './plan-change.ts';
import { viewChange } from './view-change.ts';

export const previewChangeVerb = implement(previewChange, async (context) => {
  const { input, tenant, host, today, fail, notFound } = context;
  const { productId, plan, period } = input;
  const row = await findSubscription(tenant, productId);
  if (!row) return notFound();
  const paid = await listPaidLines(tenant, productId, today);
  const planned = planChange(host.catalogue, row, { plan, period }, paid, today);
  if (typeof planned === 'string') return fail(`subscription.${planned}`, {});
  return viewChange(context, row, { plan, period }, planned);
});
