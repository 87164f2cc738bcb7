import { infiniteQueryOptions, queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

// Each look is recorded: coming back to the window is none.
const once = { refetchOnWindowFocus: false, staleTime: 60_000 } as const;

export const deskCasesQuery = () =>
  queryOptions({
    ...{ queryKey: ['desk.listCases'], refetchOnWindowFocus: false, staleTime: 0 },
    queryFn: ({ signal }) => api.desk.listCases.query({}, { signal }),
  });

export const deskCaseQuery = (caseId: string) =>
  queryOptions({
    ...{ ...once, queryKey: ['desk.getCase', caseId] },
    queryFn: ({ signal }) => api.desk.getCase.query({ caseId }, { signal }),
  });

export const deskOrganizationQuery = (caseId: string, organizationId: string) =>
  queryOptions({
    ...{ ...once, queryKey: ['desk.getOrganization', caseId, organizationId] },
    queryFn: ({ signal }) => api.desk.getOrganization.query({ caseId, organizationId }, { signal }),
  });

export const staffQuery = () =>
  queryOptions({
    ...{ ...once, queryKey: ['staff.list'] },
    queryFn: ({ signal }) => api.staff.list.query({}, { signal }),
  });

export const staffAuditQuery = () =>
  infiniteQueryOptions({
    ...{ refetchOnWindowFocus: false, queryKey: ['staff.listAudit'] },
    queryFn: ({ pageParam: after, signal }) => api.staff.listAudit.query({ after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ more, events }): string | undefined => (more ? events.at(-1)?.id : undefined),
  });
