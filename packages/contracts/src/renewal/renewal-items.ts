import { z } from 'zod';
import { currencies } from '../currency.ts';
import { OrganizationId, Uuid } from '../fields.ts';
import { productStates } from '../product/product-states.ts';
import { Amounts, BillingPeriodField } from '../subscription/subscription-view.ts';

const chosenAtOnce = 200;

/** A product with the duration that is paid for it, and whose address stands on the invoice; null = the usual one (SUB-7). */
export const RenewalItem = z.object({
  productId: Uuid,
  period: BillingPeriodField,
  billingAddressId: Uuid.nullable().default(null),
});
export type RenewalItem = z.output<typeof RenewalItem>;

/** What was chosen on "To pay". */
export const chosenFields = {
  organizationId: OrganizationId,
  items: z.array(RenewalItem).max(chosenAtOnce).default([]),
  invoiceIds: z.array(Uuid).max(chosenAtOnce).default([]),
} as const;

export const ToRenew = z.object({
  productId: Uuid,
  productName: z.string(),
  productType: z.string(),
  planName: z.string(),
  state: z.enum(productStates),
  currency: z.enum(currencies),
  paidUntil: z.string(),
  paidThrough: z.string(),
  autoRenew: z.boolean(),
  period: BillingPeriodField,
  /** Each duration with what it costs and the last day that it pays. */
  durations: z.array(z.object({ period: BillingPeriodField, paidThrough: z.string(), amounts: Amounts })),
  billingAddressId: Uuid.nullable(),
});
export type ToRenew = z.output<typeof ToRenew>;

export const OpenInvoice = z.object({
  id: Uuid,
  /** Null until it is final: its day and what it is about name it. */
  number: z.string().nullable(),
  /** On which it was made. */
  day: z.string(),
  reference: z.string(),
  dueOn: z.string(),
  currency: z.enum(currencies),
  grossMinor: z.number().int(),
  dueMinor: z.number().int(),
  /** What it is about. */
  products: z.array(z.string()),
  overdue: z.boolean(),
});
export type OpenInvoice = z.output<typeof OpenInvoice>;
