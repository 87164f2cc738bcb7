import type { ChangeQuote } from '@atrium/contracts/subscription/change-quote';
import type { SubscriptionRow } from '@atrium/db/subscription/subscription-queries';
import { findPlan } from '../catalogue/find-in-catalogue.ts';
import type { PlannedChange, Wanted } from './plan-change.ts';
import { amountsFor, type SubscriptionContext } from './subscription-view.ts';

/** A change as it is shown and agreed to, with VAT counted as the invoice will count it. */
export async function viewChange(
  context: SubscriptionContext,
  row: SubscriptionRow,
  { plan, period }: Wanted,
  { later, now, usual }: PlannedChange,
): Promise<ChangeQuote> {
  const amounts = await amountsFor(context, row.billingAddressId);
  const { host, actor } = context;
  const name = findPlan(host.catalogue, row.productType, plan)?.name[actor.locale];
  return {
    ...{ plan, planName: name ?? plan, period, currency: row.currency, usual },
    later: { on: later.on, amounts: amounts(later.lines) },
    now: now && {
      ...{ kind: now.kind, from: now.from, to: now.to, months: now.months },
      charge: amounts(now.lines.map((line) => ({ ...line, discountMinor: 0 }))),
      credit: amounts(creditLines(now)),
      due: amounts(now.lines),
    },
  };
}

function creditLines({ lines, creditMinor }: NonNullable<PlannedChange['now']>) {
  return lines.slice(0, 1).map((line) => ({ ...line, unitNetMinor: creditMinor, discountMinor: 0 }));
}
