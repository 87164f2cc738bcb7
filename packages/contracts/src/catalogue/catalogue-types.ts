import type { productTypes } from '../product/product-types.ts';

export type ProductType = (typeof productTypes)[number];

/** How a product is named when it is ordered: by a word of the customer's, or as the domain that it is. */
export const productNamings = ['free', 'domain'] as const;
export type ProductNaming = (typeof productNamings)[number];

/** Ways to reach premium support, by plan. */
export const supportChannels = ['ticket', 'chat', 'phone'] as const;
export type SupportChannel = (typeof supportChannels)[number];
