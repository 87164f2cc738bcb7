import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

export const dashboardQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['dashboard.get', organizationId],
    queryFn: ({ signal }) => api.dashboard.get.query({ organizationId }, { signal }),
  });
