import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';

export const FreeCreditView = z.object({
  id: Uuid,
  organizationId: Uuid,
  organizationName: z.string(),
  productType: z.string(),
  plan: z.string().nullable(),
  periods: z.number().int(),
  reason: z.string(),
  validFrom: z.string(),
  /** The last day. */
  validThrough: z.string().nullable(),
  usedAt: Moment.nullable(),
});
export type FreeCreditView = z.output<typeof FreeCreditView>;
