import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

export const proFormasQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['proForma.list', organizationId],
    queryFn: ({ signal }) => api.proForma.list.query({ organizationId }, { signal }),
  });
