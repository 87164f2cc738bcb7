import { addDays, type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { nextPeriod } from '@atrium/billing/period/billing-period';
import { productTransitions } from '@atrium/billing/state/product-states';
import { mayTransition } from '@atrium/billing/state/state-machine';
import type { TenantScope } from '@atrium/db/client/scopes';
import { type InvoiceLineRow, type InvoiceRow, listInvoiceLines } from '@atrium/db/invoice/invoice-queries';
import { endAttempts } from '@atrium/db/renewal/attempt-queries';
import {
  changeSubscription,
  lockSubscription,
  type SubscriptionChange,
  type SubscriptionRow,
  setProductState,
} from '@atrium/db/subscription/subscription-queries';
import type { InvoicePaidEffect, MoneyEffects } from '../invoice/after-invoice-paid.ts';
import type { Host } from '../kernel/host.ts';
import { writeRenewalMails } from '../renewal/renewal-mails.ts';
import { sellerDay } from '../seller/seller-day.ts';

type Paid = {
  readonly tenant: TenantScope;
  readonly host: Host;
  readonly invoice: InvoiceRow;
  readonly now: Date;
  readonly effects: MoneyEffects;
};

/**
 * What a paid invoice means for subscriptions: the days that follow what was paid are paid now, with the plan and the
 * period of the line; a larger plan for the rest of a paid period holds from now on (SUB-4). An order brings its own
 * subscriptions. Running it again finds nothing to do: a line applies only where the paid days end.
 */
export const extendPaidSubscriptions: InvoicePaidEffect = async (tenant, host, invoice, now, effects) => {
  if (invoice.origin === 'purchase' || invoice.kind !== 'invoice') return;
  const paid: Paid = { tenant, host, invoice, now, effects };
  const lines = await listInvoiceLines(tenant, invoice.id);
  const products = [...new Set(lines.flatMap(({ productId }) => productId ?? []))].sort();
  const automatic = await endAttempts(tenant, invoice.id, 'paid');
  for (const productId of products) {
    const row = await lockSubscription(tenant, productId);
    if (!row) continue;
    const own = lines.filter((line) => line.productId === productId);
    const renewed = await apply(paid, row, own);
    if (renewed && automatic.some((one) => one.productId === productId)) await tell(paid, row);
  }
};

async function apply(
  { tenant, host, invoice, now, effects }: Paid,
  row: SubscriptionRow,
  lines: readonly InvoiceLineRow[],
): Promise<boolean> {
  const change = changeOf(row, lines, invoice.origin === 'renewal');
  if (change === null) return false;
  await changeSubscription(tenant, row.productId, change);
  const { plan, period, paidUntil } = row;
  effects.audit.organization(tenant.organizationId, {
    ...{ event: 'subscription.renew', targetId: row.productId },
    before: { plan, period, paidUntil },
    after: {
      ...{ plan: change.plan ?? plan, period: change.period ?? period },
      ...{ paidUntil: change.paidUntil ?? paidUntil, invoiceId: invoice.id },
    },
  });
  const isPaid = (change.paidUntil ?? paidUntil) > sellerDay(host, now);
  if (isPaid && row.state !== 'active' && mayTransition(productTransitions, row.state, 'active')) {
    await setProductState(tenant, row.productId, 'active', now);
    effects.audit.organization(tenant.organizationId, {
      ...{ event: 'subscription.active', targetId: row.productId },
      ...{ before: { state: row.state }, after: { state: 'active' } },
    });
  }
  return true;
}

/** Null when the lines are about other days than those that follow, as when they have been applied already. */
export function changeOf(
  row: Pick<
    SubscriptionRow,
    'anchorOn' | 'paidUntil' | 'plan' | 'period' | 'nextChangeOn' | 'promoPeriodsLeft'
  >,
  lines: readonly InvoiceLineRow[],
  isRenewal: boolean,
): SubscriptionChange | null {
  let paidUntil: CalendarDate = calendarDate(row.paidUntil);
  let change: SubscriptionChange = {};
  const inOrder = [...lines].sort((a, b) => ((a.serviceFrom ?? '') < (b.serviceFrom ?? '') ? -1 : 1));
  for (const line of inOrder) {
    if (line.serviceFrom === null || line.serviceTo === null) continue;
    const plan = line.plan ?? row.plan;
    const period = line.period ?? row.period;
    if (line.serviceFrom === paidUntil) {
      // Of the first line: a part of a period, split where a rate changes, begins on no anniversary.
      const anchorOn: string =
        change.anchorOn ?? nextPeriod(calendarDate(row.anchorOn), paidUntil, period).anchor;
      paidUntil = calendarDate(line.serviceTo);
      change = { ...change, plan, period, anchorOn, paidUntil };
    } else if (line.serviceTo === row.paidUntil && plan !== row.plan) {
      change = { ...change, plan };
    }
  }
  if (change.paidUntil === undefined) return change.plan === undefined ? null : change;
  const isDone = row.nextChangeOn !== null && row.nextChangeOn < change.paidUntil;
  const usesPromo = isRenewal && lines.some(({ discountKind }) => discountKind === 'promo');
  return {
    ...change,
    ...(isDone ? { nextPlan: null, nextPeriod: null, nextChangeOn: null } : {}),
    ...(usesPromo ? { promoPeriodsLeft: Math.max(0, row.promoPeriodsLeft - 1) } : {}),
  };
}

/** Of an automatic renewal; whoever has paid by hand knows (SUB-5). */
async function tell({ tenant, host, invoice, now, effects }: Paid, row: SubscriptionRow): Promise<void> {
  const renewed = await lockSubscription(tenant, row.productId);
  const { organizationId } = tenant;
  const letters = await writeRenewalMails(
    tenant,
    host,
    [
      {
        ...{ kind: 'renewed', organizationId, day: sellerDay(host, now), name: row.productName },
        paidThrough: addDays(calendarDate(renewed?.paidUntil ?? row.paidUntil), -1),
        ...{ amountMinor: invoice.grossMinor, currency: invoice.currency, method: null },
      },
    ],
    now,
  );
  for (const { to, message } of letters) effects.outbox.mail(to, message);
}
