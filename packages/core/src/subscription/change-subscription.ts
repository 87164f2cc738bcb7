import { changeSubscription as contract } from '@atrium/contracts/subscription/change-subscription';
import { lockMoney } from '@atrium/db/ledger/ledger-queries';
import { findOpenChange, listPaidLines } from '@atrium/db/subscription/paid-line-queries';
import { lockSubscription } from '@atrium/db/subscription/subscription-queries';
import { implement } from '../kernel/implement.ts';
import { requireMethod } from '../renewal/require-method.ts';
import { changeNow } from './change-now.ts';
import { planChange } from './plan-change.ts';
import { scheduleChange } from './schedule-change.ts';
import { viewSubscription } from './subscription-view.ts';
import { viewChange } from './view-change.ts';

export const changeSubscriptionVerb = implement(contract, async (context) => {
  const { input, tenant, host, now, today, actor, audit, outbox, fail, notFound } = context;
  const { productId, plan, period } = input;
  // Money before the subscription, in the order of everything else that holds both.
  await lockMoney(tenant);
  await requireMethod(tenant, input.method);
  const row = await lockSubscription(tenant, productId);
  if (!row) return notFound();
  if (row.version !== input.version) return fail('subscription.changed_meanwhile', {});
  const paid = await listPaidLines(tenant, productId, today);
  const wanted = { plan, period };
  const planned = planChange(host.catalogue, row, wanted, paid, today);
  if (typeof planned === 'string') return fail(`subscription.${planned}`, {});
  const changing = {
    tenant,
    host,
    now,
    today,
    effects: { audit, outbox },
    row,
    wanted,
    createdBy: actor.accountId,
  };
  const record = (on: string) =>
    audit.organization(tenant.organizationId, {
      ...{ targetId: productId, before: { plan: row.plan, period: row.period } },
      after: { ...wanted, on, when: input.when },
    });
  if (input.when === 'later') {
    record(planned.later.on);
    await scheduleChange(changing, planned.later.on);
    return { subscription: await viewSubscription(context, await reread()), payment: null };
  }
  if (planned.now === null) return fail('subscription.not_now', {});
  if ((await findOpenChange(tenant, productId)) !== null) return fail('subscription.change_unpaid', {});
  const quote = await viewChange(context, row, wanted, planned);
  if (quote.now?.due.grossMinor !== input.acceptedGrossMinor) return fail('subscription.amount_changed', {});
  record(planned.now.from);
  const payment = await changeNow(changing, planned.now, { method: input.method, prepaid: input.prepaid });
  return { subscription: await viewSubscription(context, await reread()), payment };

  async function reread() {
    return (await lockSubscription(tenant, productId)) ?? notFound();
  }
});
