import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import type { TenantScope } from '@atrium/db/client/scopes';
import { changeSubscription, type SubscriptionRow } from '@atrium/db/subscription/subscription-queries';
import type { MoneyEffects } from '../invoice/after-invoices-paid.ts';
import { withdrawInvoice } from '../invoice/withdraw-invoice.ts';
import type { Host } from '../kernel/host.ts';
import type { Wanted } from './plan-change.ts';

export type Changing = {
  readonly tenant: TenantScope;
  readonly host: Host;
  readonly now: Date;
  /** Of the organization. */
  readonly today: CalendarDate;
  readonly effects: MoneyEffects;
  readonly row: SubscriptionRow;
  readonly wanted: Wanted;
  readonly createdBy: string;
};

/** Plans a change for the period that follows; one back to what the product has is no change any more (SUB-3, SUB-4). */
export async function scheduleChange(changing: Changing, on: CalendarDate): Promise<void> {
  const { tenant, row, wanted } = changing;
  const { productId, period } = row;
  const plan = row.paidPlan ?? row.plan;
  const nextPlan = wanted.plan === plan ? null : wanted.plan;
  const nextPeriod = wanted.period === period ? null : wanted.period;
  const nextChangeOn = nextPlan === null && nextPeriod === null ? null : on;
  await withdrawNextInvoice(changing);
  await changeSubscription(tenant, productId, { nextPlan, nextPeriod, nextChangeOn });
}

/** The period that follows may have been billed as it was before: that invoice is of no use any more. */
export async function withdrawNextInvoice({
  tenant,
  host,
  now,
  row,
}: Pick<Changing, 'tenant' | 'host' | 'now' | 'row'>): Promise<void> {
  if (row.openInvoiceId === null) return;
  // The run bills the period anew, as it is then.
  await withdrawInvoice(tenant, host, row.openInvoiceId, now);
}
