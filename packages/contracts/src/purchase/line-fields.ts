import { z } from 'zod';
import { BillingPeriodField, PlanId, ProductType } from '../catalogue/catalogue-view.ts';
import { line } from '../fields.ts';
import { productNameMost } from './purchase-types.ts';

/** What somebody chooses of a product before ordering it; also kept in a visitor's browser (ACC-3). */
export const LineFields = z.object({
  type: ProductType,
  plan: PlanId,
  period: BillingPeriodField,
  name: line(productNameMost),
  /** For nothing at first, where the plan offers that to this organization. */
  trial: z.boolean().default(false),
});
export type LineFields = z.input<typeof LineFields>;

export const lineErrors = [
  'purchase.plan_unknown',
  'purchase.period_not_offered',
  'purchase.domain_invalid',
  'purchase.domain_twice',
  'purchase.trial_unavailable',
] as const;
