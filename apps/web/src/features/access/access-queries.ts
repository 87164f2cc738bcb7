import type { AccessChange } from '@atrium/contracts/access/preview-access';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

const start = 0;

export const memberAccessQuery = (organizationId: string, accountId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: ['access.ofMember', organizationId, accountId, search],
    queryFn: ({ pageParam: skip, signal }) =>
      api.access.ofMember.query({ organizationId, accountId, search, skip }, { signal }),
    initialPageParam: start,
    getNextPageParam: (page, pages) => (page.more ? pages.length * 50 : undefined),
  });

export const teamAccessQuery = (organizationId: string, teamId: string) =>
  queryOptions({
    queryKey: ['access.ofTeam', organizationId, teamId],
    queryFn: ({ signal }) => api.access.ofTeam.query({ organizationId, teamId }, { signal }),
  });

export const productAccessQuery = (organizationId: string, productId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: ['access.ofProduct', organizationId, productId, search],
    queryFn: ({ pageParam: skip, signal }) =>
      api.access.ofProduct.query({ organizationId, productId, search, skip }, { signal }),
    initialPageParam: start,
    getNextPageParam: (page, pages) => (page.more ? pages.length * 50 : undefined),
  });

export const previewQuery = (organizationId: string, change: AccessChange | null) =>
  infiniteQueryOptions({
    queryKey: ['access.preview', organizationId, change],
    queryFn: async ({ pageParam: skip, signal }) => {
      if (change === null) throw new Error('There is nothing to preview.');
      return api.access.preview.mutate({ organizationId, change, skip }, { signal });
    },
    initialPageParam: start,
    getNextPageParam: (page, pages) => (pages.length * 50 < page.total ? pages.length * 50 : undefined),
    enabled: change !== null,
    staleTime: 0,
    gcTime: 0,
  });

export const productsQuery = (organizationId: string, search: string, type: string | null) =>
  infiniteQueryOptions({
    queryKey: ['product.list', organizationId, search, type],
    queryFn: ({ pageParam: after, signal }) =>
      api.product.list.query({ organizationId, search, type: type as ProductType | null, after }, { signal }),
    initialPageParam: null as After | null,
    getNextPageParam: ({ more, products }): After | undefined => {
      const last = products.at(-1);
      return more && last ? { type: last.type, name: last.name, lastId: last.id } : undefined;
    },
  });

type ListInput = Parameters<typeof api.product.list.query>[0];
type After = NonNullable<ListInput['after']>;
type ProductType = NonNullable<ListInput['type']>;

export const productQuery = (organizationId: string, productId: string) =>
  queryOptions({
    queryKey: ['product.get', organizationId, productId],
    queryFn: ({ signal }) => api.product.get.query({ organizationId, productId }, { signal }),
  });

/** Whatever shows rights is asked anew after a change of rights. */
export const refreshAccess = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [name] }) =>
      /^(access|team|product)\./.test(String(name)) && name !== 'access.preview',
  });
