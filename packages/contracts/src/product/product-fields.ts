import { z } from 'zod';
import { line } from '../fields.ts';
import { limits } from '../limits.ts';

export const ProductName = line(limits.productName);

/** A word of the organization's own, to find products by (PROD-3). */
export const ProductTag = line(limits.productTag);

export const ProductTags = z
  .array(ProductTag)
  .max(limits.tagsOfProduct)
  .transform((tags) => [...new Set(tags)]);
