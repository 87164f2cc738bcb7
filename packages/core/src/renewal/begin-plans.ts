import { addDays, type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import type { SystemScope } from '@atrium/db/client/scopes';
import { beginPaidPlans, type DueSubscription } from '@atrium/db/renewal/renewal-run-queries';
import type { RenewalPlan } from './renewal-step.ts';

/** With the day of its organization. */
export type TakenSubscription = DueSubscription & { readonly today: CalendarDate };

export type BegunRow = { readonly row: TakenSubscription; readonly former: string };

/** The rows with the plans of periods that were paid ahead and begin today, and which of them changed (SUB-4). */
export async function beginPlans(
  system: SystemScope,
  rows: readonly TakenSubscription[],
): Promise<{ readonly rows: readonly TakenSubscription[]; readonly begun: readonly BegunRow[] }> {
  const due = rows.filter(({ paidPlanFrom, today }) => paidPlanFrom !== null && paidPlanFrom <= today);
  if (due.length === 0) return { rows, begun: [] };
  const changed = await beginPaidPlans(system, due);
  const byProduct = new Map(changed.map((one) => [one.productId, one]));
  const begun: BegunRow[] = [];
  const present = rows.map((row) => {
    const now = byProduct.get(row.productId);
    if (!now) return row;
    const { plan, paidPlan, paidPlanFrom } = now;
    const updated = { ...row, plan, paidPlan, paidPlanFrom };
    if (plan !== row.plan) begun.push({ row: updated, former: row.plan });
    return updated;
  });
  return { rows: present, begun };
}

/** A larger plan that is still to be paid comes first: nothing is billed with the one that it replaces meanwhile (SUB-4). */
export function waitForChange({ billAfter, today }: TakenSubscription, plan: RenewalPlan): RenewalPlan {
  if (!plan.bill || billAfter === null || billAfter < today) return plan;
  return { ...plan, bill: false, nextOn: addDays(calendarDate(billAfter), 1) };
}

/** When the run looks at a subscription next: also on the day on which another plan begins. */
export const nextLookAt = ({ paidPlanFrom }: DueSubscription, { nextOn }: RenewalPlan): string | null =>
  paidPlanFrom !== null && (nextOn === null || paidPlanFrom < nextOn) ? paidPlanFrom : nextOn;
