import type { CalendarDate } from '@atrium/billing/date/calendar-date';
import type { BillingPeriod } from '@atrium/contracts/catalogue/billing-periods';
import type { Currency } from '@atrium/contracts/currency';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { TenantScope } from '@atrium/db/client/scopes';
import type { LineChoice } from '@atrium/db/purchase/cart-queries';
import { listTypesEverHeld } from '@atrium/db/purchase/delivery-queries';
import type { PurchaseLineRow } from '@atrium/db/purchase/purchase-rows';
import { findPlan, findType, periodsOffered } from '../catalogue/find-in-catalogue.ts';
import type { Host } from '../kernel/host.ts';

export type Choice = {
  readonly type: string;
  readonly plan: string;
  readonly period: BillingPeriod;
  readonly name: string;
  readonly trial: boolean;
};

type Cart = {
  readonly tenant: TenantScope;
  readonly host: Pick<Host, 'catalogue' | 'seller'>;
  readonly currency: Currency;
  /** Of the organization. */
  readonly today: CalendarDate;
  /** The other lines of the cart. */
  readonly others: readonly Pick<PurchaseLineRow, 'productType' | 'productName' | 'trialDays'>[];
};

/** A choice as the cart keeps it; throws one of `lineErrors` beside the field that it is about. */
export async function checkChoice(choice: Choice, cart: Cart): Promise<LineChoice> {
  const { type, plan: planId, period, trial } = choice;
  const { host, currency, today, tenant, others } = cart;
  const plan = findPlan(host.catalogue, type, planId);
  if (!plan) throw new DomainError('purchase.plan_unknown', {}, { field: 'plan' });
  const offered = periodsOffered(plan, currency, today);
  if (!offered.some((one) => one.period === period))
    throw new DomainError('purchase.period_not_offered', {}, { field: 'period' });
  if (trial && !(await mayTry(tenant, type, plan.trialDays, others)))
    throw new DomainError('purchase.trial_unavailable', {}, { field: 'trial' });
  const productName = checkName(choice, cart);
  return { productType: type, plan: planId, period, productName, trialDays: trial ? plan.trialDays : 0 };
}

async function mayTry(
  tenant: TenantScope,
  type: string,
  trialDays: number,
  others: Cart['others'],
): Promise<boolean> {
  if (trialDays === 0 || others.some((line) => line.productType === type && line.trialDays > 0)) return false;
  return !(await listTypesEverHeld(tenant)).has(type);
}

const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

function checkName({ type, plan, name }: Choice, { host, others }: Cart): string {
  if (findType(host.catalogue, type)?.naming !== 'domain') return name;
  const domain = toAscii(name);
  const labels = domain.split('.');
  const ending = plan;
  if (labels.length !== 2 || labels[1] !== ending || !label.test(labels[0] ?? ''))
    throw new DomainError('purchase.domain_invalid', { ending: `.${ending}` }, { field: 'name' });
  if (others.some((line) => line.productType === type && toAscii(line.productName) === domain))
    throw new DomainError('purchase.domain_twice', {}, { field: 'name' });
  // Kept as people write it: müller.ch, not xn--mller-kva.ch.
  return name.toLowerCase();
}

/** Domain names are compared and checked as they are registered; empty for what is none. */
function toAscii(name: string): string {
  const address = URL.parse(`http://${name.trim().toLowerCase()}`);
  return address && address.pathname === '/' && address.port === '' ? address.hostname : '';
}
