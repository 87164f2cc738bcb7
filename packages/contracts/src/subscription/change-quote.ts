import { z } from 'zod';
import { currencies } from '../currency.ts';
import { Amounts, BillingPeriodField } from './subscription-view.ts';

/** What a change of plan or period means, on either of its days (SUB-3, SUB-4). */
export const ChangeQuote = z.object({
  plan: z.string(),
  planName: z.string(),
  period: BillingPeriodField,
  currency: z.enum(currencies),
  /** With the period that follows, at its price: nothing is paid now. */
  later: z.object({ on: z.string(), amounts: Amounts }),
  /** At once; null where waiting costs nobody anything, or is the only way. */
  now: z
    .object({
      kind: z.enum(['plan', 'period']),
      /** The days that are billed anew. */
      from: z.string(),
      to: z.string(),
      /** Of a period: how many months are billed again. */
      months: z.number().int().nullable(),
      charge: Amounts,
      /** Taken off the same invoice for a plan; credited to the prepaid account for a period. */
      credit: Amounts,
      /** What the invoice amounts to. */
      due: Amounts,
    })
    .nullable(),
  /** What is proposed first. */
  usual: z.enum(['now', 'later']),
});
export type ChangeQuote = z.output<typeof ChangeQuote>;
