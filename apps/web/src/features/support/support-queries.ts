import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

/** Codes change by themselves: asked for anew whenever a page shows them. */
const staleTime = 0;

export const supportCodeQuery = () =>
  queryOptions({
    ...{ queryKey: ['support.getCode'], staleTime },
    queryFn: ({ signal }) => api.support.getCode.query({}, { signal }),
  });

export const vipCodeQuery = (organizationId: string) =>
  queryOptions({
    ...{ queryKey: ['support.getVipCode', organizationId], staleTime },
    queryFn: ({ signal }) => api.support.getVipCode.query({ organizationId }, { signal }),
  });

export const supportMessagesQuery = () =>
  queryOptions({
    queryKey: ['support.listMessages'],
    queryFn: ({ signal }) => api.support.listMessages.query({}, { signal }),
  });
