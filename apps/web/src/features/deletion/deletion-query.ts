import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

export const deletionQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organization.getDeletion', organizationId],
    queryFn: ({ signal }) => api.organization.getDeletion.query({ organizationId }, { signal }),
    // Back from the page where something was cleared: what is in the way is asked again.
    staleTime: 0,
  });
