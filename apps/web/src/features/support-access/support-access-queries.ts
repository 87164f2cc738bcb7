import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

/** What happens under an access is shown while it happens (SUP-3). */
const renewMs = 4000;

export const supportAccessesQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['supportAccess.list', organizationId],
    queryFn: ({ signal }) => api.supportAccess.list.query({ organizationId }, { signal }),
    staleTime: 0,
  });

export const supportAccessQuery = (organizationId: string, accessId: string) =>
  queryOptions({
    queryKey: ['supportAccess.get', organizationId, accessId],
    queryFn: ({ signal }) => api.supportAccess.get.query({ organizationId, accessId }, { signal }),
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.access.endedAt === null ? renewMs : false),
  });
