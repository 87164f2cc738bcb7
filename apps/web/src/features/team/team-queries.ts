import { infiniteQueryOptions, queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

const page = 50;
type After = NonNullable<Parameters<typeof api.team.list.query>[0]['after']>;

export const teamsQuery = (organizationId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: ['team.list', organizationId, search],
    queryFn: ({ pageParam: after, signal }) =>
      api.team.list.query({ organizationId, search, after }, { signal }),
    initialPageParam: null as After | null,
    getNextPageParam: ({ more, teams }): After | undefined => {
      const last = teams.at(-1);
      return more && last ? { name: last.name, lastId: last.id } : undefined;
    },
  });

export const teamQuery = (organizationId: string, teamId: string) =>
  queryOptions({
    queryKey: ['team.get', organizationId, teamId],
    queryFn: ({ signal }) => api.team.get.query({ organizationId, teamId }, { signal }),
  });

export const teamMembersQuery = (organizationId: string, teamId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: ['team.listMembers', organizationId, teamId, search],
    queryFn: ({ pageParam: skip, signal }) =>
      api.team.listMembers.query({ organizationId, teamId, search, skip }, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ more }, pages) => (more ? pages.length * page : undefined),
  });

export const candidatesQuery = (organizationId: string, teamId: string, search: string) =>
  queryOptions({
    queryKey: ['team.listCandidates', organizationId, teamId, search],
    queryFn: ({ signal }) => api.team.listCandidates.query({ organizationId, teamId, search }, { signal }),
  });
