import { z } from 'zod';
import { currencies } from '../currency.ts';
import { productTypes } from '../product/product-types.ts';
import { billingPeriods } from './billing-periods.ts';
import { productNamings, supportChannels } from './catalogue-types.ts';

export const ProductType = z.enum(productTypes as [(typeof productTypes)[number], ...typeof productTypes]);
export const BillingPeriodField = z.enum(billingPeriods);
export const PlanId = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'field.unknown_choice');
/** Whole minor units; the currency stands beside it. */
export const Minor = z.number().int();

export const CataloguePlanView = z.object({
  plan: z.string(),
  name: z.string(),
  features: z.array(z.string()),
  trialDays: z.number().int(),
  channels: z.array(z.enum(supportChannels)),
  /** Shortest period first; those that the plan offers today (SUB-1). */
  prices: z.array(
    z.object({ period: BillingPeriodField, netMinor: Minor, vatMinor: Minor, grossMinor: Minor }),
  ),
});
export type CataloguePlanView = z.output<typeof CataloguePlanView>;

export const CatalogueTypeView = z.object({
  type: ProductType,
  name: z.string(),
  summary: z.string(),
  naming: z.enum(productNamings),
  plans: z.array(CataloguePlanView),
});
export type CatalogueTypeView = z.output<typeof CatalogueTypeView>;

/** How prices are taxed for the reader, as far as their country says. */
export const CatalogueTerms = z.object({ currency: z.enum(currencies), vatBasisPoints: z.number().int() });
