import type { OrganizationId } from '@atrium/contracts/fields';
import { infiniteQueryOptions, queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

// Each look is recorded: coming back to the window is none.
const once = { refetchOnWindowFocus: false, staleTime: 60_000 } as const;

export type InCase = { readonly caseId: string; readonly organizationId: string };

type Place = { readonly createdAt: string; readonly id: string };

export const deskInvoicesQuery = ({ caseId, organizationId }: InCase, search: string) =>
  infiniteQueryOptions({
    ...{ ...once, queryKey: ['deskInvoice.list', caseId, organizationId, search] },
    queryFn: ({ pageParam: cursor, signal }) =>
      api.deskInvoice.list.query(
        { caseId, organizationId: organizationId as OrganizationId, search, cursor },
        { signal },
      ),
    initialPageParam: null as Place | null,
    getNextPageParam: ({ older }): Place | null => older,
  });

export const deskInvoiceQuery = ({ caseId, organizationId }: InCase, invoiceId: string) =>
  queryOptions({
    ...{ ...once, queryKey: ['deskInvoice.get', caseId, organizationId, invoiceId] },
    queryFn: ({ signal }) =>
      api.deskInvoice.get.query(
        { caseId, organizationId: organizationId as OrganizationId, invoiceId },
        { signal },
      ),
  });
