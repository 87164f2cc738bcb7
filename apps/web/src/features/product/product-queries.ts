import type { ActionInput } from '@atrium/contracts/actions';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

type ListInput = ActionInput<'product.list'>;
type After = NonNullable<ListInput['after']>;

/** What the address of the list says it is narrowed to. */
export type ProductFilter = Required<Pick<ListInput, 'search' | 'type' | 'state' | 'expiry' | 'tag'>>;

export const productListQuery = (organizationId: string, filter: ProductFilter) =>
  infiniteQueryOptions({
    queryKey: ['product.list', organizationId, filter],
    queryFn: ({ pageParam: after, signal }) =>
      api.product.list.query({ organizationId, ...filter, after }, { signal }),
    // What is shown stays until the next is there, so that nothing jumps.
    placeholderData: keepPreviousData,
    initialPageParam: null as After | null,
    getNextPageParam: ({ more, products }): After | undefined => {
      const last = products.at(-1);
      return more && last ? { type: last.type, name: last.name, lastId: last.id } : undefined;
    },
  });
