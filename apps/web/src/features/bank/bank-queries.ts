import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

// Each look is recorded: coming back to the window is none.
const once = { refetchOnWindowFocus: false, staleTime: 0 } as const;
const pollMs = 1500;

const isUnderWay = (state: string | undefined): boolean => state === 'waiting' || state === 'booking';

export const bankFilesQuery = () =>
  queryOptions({
    ...{ ...once, queryKey: ['bankFile.list'] },
    queryFn: ({ signal }) => api.bankFile.list.query({}, { signal }),
  });

export const bankFileQuery = (id: string) =>
  queryOptions({
    ...{ ...once, queryKey: ['bankFile.get', id] },
    queryFn: ({ signal }) => api.bankFile.get.query({ id }, { signal }),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? pollMs : false),
  });

export const suspenseQuery = () =>
  queryOptions({
    ...{ ...once, queryKey: ['bankMovement.list'] },
    queryFn: ({ signal }) => api.bankMovement.list.query({}, { signal }),
  });
