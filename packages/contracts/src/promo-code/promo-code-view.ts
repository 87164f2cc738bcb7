import { z } from 'zod';
import { Minor, ProductType } from '../catalogue/catalogue-view.ts';
import { currencies } from '../currency.ts';
import { Moment, Uuid } from '../fields.ts';

const wholePercent = 10_000;
const mostUses = 1_000_000;
const mostPeriods = 120;

/** What a code is for, what it takes off, and how often (CART-2). */
export const PromoCodeTerms = z.object({
  /** Whole types; empty together with `plans` = everything. */
  productTypes: z.array(ProductType).max(30).default([]),
  /** `product.hosting/pro` */
  plans: z
    .array(z.string().regex(/^product\.[a-z_]+\/[a-z][a-z0-9_]{0,39}$/, 'field.unknown_choice'))
    .max(60)
    .default([]),
  /** Hundredths of a percent; one of percent and amount. */
  percentBasisPoints: z.number().int().min(1).max(wholePercent).nullable().default(null),
  amountMinor: Minor.positive().nullable().default(null),
  currency: z.enum(currencies).nullable().default(null),
  periods: z.number().int().min(1).max(mostPeriods).default(1),
  newCustomersOnly: z.boolean().default(false),
  maxUses: z.number().int().min(1).max(mostUses).nullable().default(null),
  maxUsesPerOrganization: z.number().int().min(1).max(mostUses).nullable().default(null),
});

export const PromoCodeView = PromoCodeTerms.extend({
  id: Uuid,
  code: z.string(),
  plans: z.array(z.string()),
  validFrom: Moment,
  validUntil: Moment.nullable(),
  /** Orders that have used it. */
  used: z.number().int(),
});
export type PromoCodeView = z.output<typeof PromoCodeView>;
