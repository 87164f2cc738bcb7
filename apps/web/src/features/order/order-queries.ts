import type { CartView } from '@atrium/contracts/purchase/cart-view';
import type { LineFields } from '@atrium/contracts/purchase/line-fields';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';
import { locale } from '../../lib/i18n.ts';

export const offersQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['purchase.listOffers', organizationId, locale()],
    queryFn: ({ signal }) => api.purchase.listOffers.query({ organizationId, locale: locale() }, { signal }),
  });

export const cartQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['purchase.getCart', organizationId, locale()],
    queryFn: ({ signal }) => api.purchase.getCart.query({ organizationId, locale: locale() }, { signal }),
  });

/** Every change answers the cart as it is now: no second question is needed. */
export function showCart(client: QueryClient, organizationId: string, cart: CartView): void {
  client.setQueryData(cartQuery(organizationId).queryKey, cart);
}

const followMilliseconds = 2000;
const settled = new Set(['completed', 'cancelled', 'expired']);

/** Followed while it is on its way: paid by a job, set up by another. */
export const purchaseQuery = (organizationId: string, purchaseId: string) =>
  queryOptions({
    queryKey: ['purchase.get', organizationId, purchaseId, locale()],
    queryFn: ({ signal }) =>
      api.purchase.get.query({ organizationId, purchaseId, locale: locale() }, { signal }),
    refetchInterval: ({ state }) =>
      state.data && settled.has(state.data.status) ? false : followMilliseconds,
  });

type Before = NonNullable<Parameters<typeof api.purchase.list.query>[0]['before']>;

export const purchasesQuery = (organizationId: string) =>
  infiniteQueryOptions({
    queryKey: ['purchase.list', organizationId],
    queryFn: ({ pageParam: before, signal }) =>
      api.purchase.list.query({ organizationId, before }, { signal }),
    initialPageParam: null as Before | null,
    getNextPageParam: ({ more, purchases }): Before | undefined => {
      const last = purchases.at(-1);
      return more && last ? { createdAt: last.createdAt, purchaseId: last.purchaseId } : undefined;
    },
  });

export const catalogueQuery = (country: string) =>
  queryOptions({
    queryKey: ['catalogue.list', country, locale()],
    queryFn: ({ signal }) => api.catalogue.list.query({ country, locale: locale() }, { signal }),
  });

export const quoteQuery = (country: string, lines: readonly LineFields[]) =>
  queryOptions({
    queryKey: ['catalogue.quoteLines', country, lines, locale()],
    queryFn: ({ signal }) =>
      api.catalogue.quoteLines.query({ country, locale: locale(), lines: [...lines] }, { signal }),
  });
