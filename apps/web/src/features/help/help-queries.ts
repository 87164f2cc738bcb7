import type { ActionInput } from '@atrium/contracts/actions';
import type { Locale } from '@atrium/contracts/locale';
import { keepPreviousData, queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

/** Guides change with a release. */
const staleTime = 3_600_000;

export const guidesQuery = (input: ActionInput<'help.list'>) =>
  queryOptions({
    ...{ queryKey: ['help.list', input], staleTime, placeholderData: keepPreviousData },
    queryFn: ({ signal }) => api.help.list.query(input, { signal }),
  });

export const guideQuery = (id: string, locale: Locale) =>
  queryOptions({
    ...{ queryKey: ['help.get', id, locale], staleTime },
    queryFn: ({ signal }) => api.help.get.query({ id, locale }, { signal }),
  });

export const helpSearchQuery = (input: ActionInput<'help.search'>) =>
  queryOptions({
    ...{ queryKey: ['help.search', input], staleTime, placeholderData: keepPreviousData },
    enabled: input.query.trim() !== '',
    queryFn: ({ signal }) => api.help.search.query(input, { signal }),
  });
