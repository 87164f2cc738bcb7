import { z } from 'zod';
import { PlanId, ProductType } from '../catalogue/catalogue-view.ts';
import { line, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { FreeCreditView } from './free-credit-view.ts';

const reasonMost = 120;
const mostPeriods = 24;

/** Gives an organization some periods of a type or plan (CART-3); it reads the reason in its cart and on its invoice. */
export const grantFreeCredit = defineAction({
  name: 'freeCredit.grant',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.free_credit.grant',
  input: z.object({
    organizationId: OrganizationId,
    type: ProductType,
    /** Null = any plan of the type. */
    plan: PlanId.nullable().default(null),
    periods: z.number().int().min(1).max(mostPeriods),
    reason: line(reasonMost),
    lastDay: z.iso.date().nullable().default(null),
  }),
  output: FreeCreditView,
  errors: ['request.not_found', 'purchase.plan_unknown', 'promo.end_before_start'],
});
