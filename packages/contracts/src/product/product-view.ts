import { z } from 'zod';
import { Moment, Uuid } from '../fields.ts';
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

export const PartRow = ProductRow.omit({ createdAt: true });
export type PartRow = z.output<typeof PartRow>;
