import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

export const staffTokensQuery = () =>
  queryOptions({
    ...{ queryKey: ['staffToken.list'], refetchOnWindowFocus: false },
    queryFn: ({ signal }) => api.staffToken.list.query({}, { signal }),
  });
