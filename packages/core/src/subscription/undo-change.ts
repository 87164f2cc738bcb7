import { undoChange } from '@atrium/contracts/subscription/undo-change';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { changeSubscription, lockSubscription } from '@atrium/db/subscription/subscription-queries';
import { withdrawInvoice } from '../invoice/withdraw-invoice.ts';
import { implement } from '../kernel/implement.ts';
import { withdrawNextInvoice } from './schedule-change.ts';
import { viewSubscription } from './subscription-view.ts';

export const undoChangeVerb = implement(undoChange, async (context) => {
  const { input, tenant, host, now, audit, notFound } = context;
  const { productId } = input;
  await lockMoney(tenant);
  const row = await lockSubscription(tenant, productId);
  if (!row) return notFound();
  if (row.nextChangeOn === null && row.openChangeId === null) {
    audit.unchanged();
    return viewSubscription(context, row);
  }
  // A larger plan that nobody has paid yet is not wanted any more.
  if (row.openChangeId !== null) await withdrawInvoice(tenant, host, row.openChangeId, now);
  await withdrawNextInvoice({ tenant, host, now, row });
  await changeSubscription(tenant, productId, { nextPlan: null, nextPeriod: null, nextChangeOn: null });
  audit.organization(tenant.organizationId, {
    targetId: productId,
    before: { plan: row.nextPlan, period: row.nextPeriod, on: row.nextChangeOn },
  });
  return viewSubscription(context, (await lockSubscription(tenant, productId)) ?? notFound());
});
