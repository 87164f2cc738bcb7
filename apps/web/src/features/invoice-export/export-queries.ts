import type { QueryClient } from '@tanstack/solid-query';
import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

/** One's own exports; `follow-export.ts` asks again while one is being made. */
export const invoiceExportsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['invoiceExport.list', organizationId],
    queryFn: ({ signal }) => api.invoiceExport.list.query({ organizationId }, { signal }),
  });

export const refreshExports = (client: QueryClient, organizationId: string): Promise<void> =>
  client.invalidateQueries({ queryKey: invoiceExportsQuery(organizationId).queryKey });
