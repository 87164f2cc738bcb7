import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

export const transfersQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['transfer.list', organizationId],
    queryFn: ({ signal }) => api.transfer.list.query({ organizationId }, { signal }),
  });
