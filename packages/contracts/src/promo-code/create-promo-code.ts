import { z } from 'zod';
import { line } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { PromoCodeTerms, PromoCodeView } from './promo-code-view.ts';

const codeMost = 40;
const codeLeast = 3;

/** A code for customers, valid on whole days of the seller's calendar (CART-2). */
export const createPromoCode = defineAction({
  name: 'promoCode.create',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.promo_code.create',
  input: PromoCodeTerms.extend({
    code: line(codeMost, { min: codeLeast }),
    firstDay: z.iso.date(),
    /** Null = until it is ended. */
    lastDay: z.iso.date().nullable().default(null),
  }),
  output: PromoCodeView,
  errors: ['promo.code_taken', 'promo.value_missing', 'promo.end_before_start'],
});
