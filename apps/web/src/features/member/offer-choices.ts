import { type Level, levelsByType, type ResourceType } from '@atrium/contracts/product/product-types';
import { keepPreviousData, queryOptions } from '@tanstack/solid-query';
import { createSignal } from 'solid-js';
import { api } from '../../lib/api.ts';

export type ChosenTeam = { readonly id: string; readonly name: string };
export type ChosenProduct = ChosenTeam & { readonly type: ResourceType; readonly level: Level };

/** Work teams by a part of their name, the first ones by name (TEAM-1). */
export const teamChoicesQuery = (organizationId: string, search: string) =>
  queryOptions({
    queryKey: ['team.list', organizationId, 'choices', search],
    queryFn: ({ signal }) => api.team.list.query({ organizationId, search }, { signal }),
    placeholderData: keepPreviousData,
  });

export const productChoicesQuery = (organizationId: string, search: string) =>
  queryOptions({
    queryKey: ['product.list', organizationId, 'choices', search],
    queryFn: ({ signal }) => api.product.list.query({ organizationId, search }, { signal }),
    placeholderData: keepPreviousData,
  });

/** What an invitation offers besides the role. */
export function createOffer(
  offered: { readonly teams: readonly ChosenTeam[]; readonly products: readonly ChosenProduct[] } = {
    teams: [],
    products: [],
  },
) {
  const [teams, setTeams] = createSignal(offered.teams);
  const [products, setProducts] = createSignal(offered.products);
  return {
    teams,
    setTeams,
    products,
    setProducts,
    input: () => ({
      teamIds: teams().map(({ id }) => id),
      grants: products().map(({ id, level }) => ({ productId: id, level })),
    }),
  };
}

export type Offer = ReturnType<typeof createOffer>;

/** The least that one can have, until somebody gives more. */
export const leastLevel = (type: ResourceType): Level => levelsByType[type][0];
