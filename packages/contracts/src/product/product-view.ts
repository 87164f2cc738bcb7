import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
import { ProductTag } from './product-fields.ts';
import { productStates } from './product-states.ts';
import { levels, resourceTypes } from './product-types.ts';

export const ResourceType = z.enum(resourceTypes);
export const Level = z.enum(levels);

/** One row of the products that the reader reaches, with what they may do there. */
export const ProductRow = z.object({
  id: Uuid,
  type: ResourceType,
  name: z.string(),
  createdAt: Moment,
  /** What the reader has in effect, whatever it comes from. */
  levels: z.array(Level),
  /** When the first of these ends. */
  validUntil: Moment.nullable(),
  /** Whether the reader gives and takes access here. */
  mayGrant: z.boolean(),
});
export type ProductRow = z.output<typeof ProductRow>;

/** Where a product stands, and until when it is paid (PROD-2). Days are `YYYY-MM-DD`. */
export const ProductStanding = z.object({
  state: z.enum(productStates),
  /** Null for products that were never sold here. */
  planName: z.string().nullable(),
  /** The last day that is paid for. */
  paidThrough: z.string().nullable(),
  /** The first day without it, once somebody has ended it, and the day on which its data is deleted (PROD-6). */
  terminatesOn: z.string().nullable(),
  dataUntil: z.string().nullable(),
  tags: z.array(ProductTag),
});
export type ProductStanding = z.output<typeof ProductStanding>;

export const StandingRow = ProductRow.extend({ standing: ProductStanding });
export type StandingRow = z.output<typeof StandingRow>;

export const PartRow = ProductRow.omit({ createdAt: true });
export type PartRow = z.output<typeof PartRow>;
