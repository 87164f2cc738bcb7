import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

/** Each look is recorded: coming back to the window is none. */
export const payoutsQuery = () =>
  queryOptions({
    queryKey: ['payout.list'],
    queryFn: ({ signal }) => api.payout.list.query({}, { signal }),
    ...({ refetchOnWindowFocus: false, staleTime: 0 } as const),
  });
