import { z } from 'zod';
import { Country, LocaleField } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { open } from '../kernel/permissions.ts';
import { OrderedLineView, TotalsView } from '../purchase/cart-view.ts';
import { LineFields } from '../purchase/line-fields.ts';
import { cartLinesMost } from '../purchase/purchase-types.ts';

/** What a visitor's cart costs, with the VAT of a private customer of this country (ACC-3, CART-1). */
export const quoteLines = defineAction({
  name: 'catalogue.quoteLines',
  kind: 'query',
  scope: 'public',
  permission: open('a visitor sees what will be charged before signing up (ACC-3)'),
  rateLimit: { limit: 300, windowSeconds: 300, by: 'address' },
  input: z.object({
    country: Country,
    locale: LocaleField,
    lines: z.array(LineFields).max(cartLinesMost),
  }),
  output: z.object({
    /** What is no longer sold is left out. */
    lines: z.array(OrderedLineView.omit({ lineId: true }).extend({ index: z.number().int() })),
    totals: TotalsView,
  }),
  errors: [],
});
