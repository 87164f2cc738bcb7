import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

export const successionQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['succession.get', organizationId],
    queryFn: ({ signal }) => api.succession.get.query({ organizationId }, { signal }),
  });

export const successionsQuery = () =>
  queryOptions({
    queryKey: ['succession.list'],
    queryFn: ({ signal }) => api.succession.list.query({}, { signal }),
  });

export const successionCaseQuery = (organizationId: string, id: string) =>
  queryOptions({
    queryKey: ['succession.getCase', organizationId, id],
    queryFn: ({ signal }) => api.succession.getCase.query({ organizationId, id }, { signal }),
    // Each look is recorded: coming back to the window is none.
    refetchOnWindowFocus: false,
  });
