import { z } from 'zod';
import { optionalLine } from '../fields.ts';
import { limits } from '../limits.ts';
import { ResourceType } from '../product/product-view.ts';

/** Sizes of one window, and of a whole file. */
export const matrixLimits = { people: 100, products: 50, filePeople: 10_000, fileProducts: 200 } as const;

export const MatrixFilter = z.object({
  person: optionalLine(limits.search),
  product: optionalLine(limits.search),
  type: ResourceType.nullable().default(null),
});
export type MatrixFilter = z.output<typeof MatrixFilter>;
