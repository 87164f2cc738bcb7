import type { ActionInput } from '@atrium/contracts/actions';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

/** The page before stays until the next is there, so that nothing jumps. */
export const membersQuery = (input: ActionInput<'member.list'>) =>
  queryOptions({
    queryKey: ['member.list', input.organizationId, input],
    queryFn: ({ signal }) => api.member.list.query(input, { signal }),
    placeholderData: keepPreviousData,
  });

export const memberQuery = (organizationId: string, accountId: string) =>
  queryOptions({
    queryKey: ['member.get', organizationId, accountId],
    queryFn: ({ signal }) => api.member.get.query({ organizationId, accountId }, { signal }),
  });

export const heldDataQuery = (organizationId: string, accountId: string) =>
  queryOptions({
    queryKey: ['member.listHeldData', organizationId, accountId],
    queryFn: ({ signal }) => api.member.listHeldData.query({ organizationId, accountId }, { signal }),
  });

export const invitationsQuery = (organizationId: string) =>
  infiniteQueryOptions({
    queryKey: ['invitation.list', organizationId],
    queryFn: ({ signal, pageParam }) =>
      api.invitation.list.query({ organizationId, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
