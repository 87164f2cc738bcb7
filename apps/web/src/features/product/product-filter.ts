import { type ProductState, productStates } from '@atrium/contracts/product/product-states';
import type { ResourceType } from '@atrium/contracts/product/product-types';
import type { ProductFilter } from './product-queries.ts';

export type FilterParams = { search?: string; type?: string; state?: string; expiry?: string; tag?: string };

export const expiries = ['within_30_days', 'within_60_days', 'expired'] as const;

/** What an address says, as far as it makes sense; a mistyped word narrows nothing. */
export const filterOf = (params: FilterParams, types: readonly ResourceType[]): ProductFilter => ({
  search: params.search ?? '',
  type: types.find((known) => known === params.type) ?? null,
  state: productStates.find((known): known is ProductState => known === params.state) ?? null,
  expiry: expiries.find((known) => known === params.expiry) ?? null,
  tag: params.tag ?? '',
});

export const isNarrowed = ({ search, type, state, expiry, tag }: ProductFilter): boolean =>
  Boolean(search || type || state || expiry || tag);
