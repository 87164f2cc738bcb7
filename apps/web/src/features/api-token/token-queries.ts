import { infiniteQueryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

export const apiTokensQuery = (organizationId: string) =>
  infiniteQueryOptions({
    queryKey: ['apiToken.list', organizationId],
    queryFn: ({ pageParam, signal }) =>
      api.apiToken.list.query({ organizationId, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
