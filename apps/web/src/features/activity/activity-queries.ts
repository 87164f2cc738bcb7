import type { ActionInput } from '@atrium/contracts/actions';
import { keepPreviousData, queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

/** The page before stays until the next is there, so that nothing jumps. */
export const activityQuery = (input: ActionInput<'audit.list'>) =>
  queryOptions({
    queryKey: ['audit.list', input],
    queryFn: ({ signal }) => api.audit.list.query(input, { signal }),
    placeholderData: keepPreviousData,
  });

export const activityChoicesQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['audit.listChoices', organizationId],
    queryFn: ({ signal }) => api.audit.listChoices.query({ organizationId }, { signal }),
  });
