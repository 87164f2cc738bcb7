import { z } from 'zod';
import { billingPeriods } from '../catalogue/billing-periods.ts';
import { currencies } from '../currency.ts';
import { OrganizationId, Uuid } from '../fields.ts';
import { Ability } from '../organization/organization-view.ts';
import { productStates } from '../product/product-states.ts';

export const BillingPeriodField = z.enum(billingPeriods);

/** Whole minor units of the currency beside them. */
export const Amounts = z.object({
  netMinor: z.number().int(),
  vatMinor: z.number().int(),
  grossMinor: z.number().int(),
});
export type Amounts = z.output<typeof Amounts>;

/** A stored way to pay, as it is called (PAY-2). */
export const MethodName = z.object({
  id: Uuid,
  kind: z.string(),
  name: z.string(),
  brand: z.string(),
  lastDigits: z.string(),
});
export type MethodName = z.output<typeof MethodName>;

/** What a product has been paid for, until when, and how it goes on. Days are `YYYY-MM-DD`. */
export const SubscriptionView = z.object({
  productId: Uuid,
  productName: z.string(),
  productType: z.string(),
  state: z.enum(productStates),
  plan: z.string(),
  planName: z.string(),
  period: BillingPeriodField,
  currency: z.enum(currencies),
  /** The first day that is not paid for, and the last one that is. */
  paidUntil: z.string(),
  paidThrough: z.string(),
  /** The period that follows, at the price that holds on its first day; null when the plan has none. */
  next: z
    .object({
      startsOn: z.string(),
      endsOn: z.string(),
      plan: z.string(),
      planName: z.string(),
      period: BillingPeriodField,
      amounts: Amounts,
    })
    .nullable(),
  /** A change that begins with the period that follows (SUB-3, SUB-4). */
  change: z
    .object({ plan: z.string().nullable(), period: BillingPeriodField.nullable(), on: z.string() })
    .nullable(),
  autoRenew: z.boolean(),
  /** When the next period is charged by itself; null when it is not. */
  chargeOn: z.string().nullable(),
  /** What charges it: the one chosen here, or the organization's default one. */
  method: MethodName.nullable(),
  ownMethod: z.boolean(),
  billingAddress: z.object({ id: Uuid, name: z.string() }).nullable(),
  /** Made for the period that follows, and not paid yet. */
  openInvoiceId: Uuid.nullable(),
  terminatesOn: z.string().nullable(),
  version: z.number().int(),
  can: z.object({ update: Ability, pay: Ability }),
});
export type SubscriptionView = z.output<typeof SubscriptionView>;

/** What every action on one subscription names. */
export const subscriptionFields = { organizationId: OrganizationId, productId: Uuid } as const;
export const VersionField = z.number().int();
