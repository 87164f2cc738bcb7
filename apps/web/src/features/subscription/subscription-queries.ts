import { keepPreviousData, queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';
import { ensureErrorTexts } from '../../lib/error-texts.ts';

export const subscriptionQuery = (organizationId: string, productId: string) =>
  queryOptions({
    queryKey: ['subscription.get', organizationId, productId],
    queryFn: ({ signal }) => api.subscription.get.query({ organizationId, productId }, { signal }),
  });

export const offersQuery = (organizationId: string, productId: string) =>
  queryOptions({
    queryKey: ['subscription.listOffers', organizationId, productId],
    queryFn: ({ signal }) => api.subscription.listOffers.query({ organizationId, productId }, { signal }),
  });

type Wanted = Parameters<typeof api.subscription.previewChange.query>[0];

export const changePreviewQuery = (wanted: Wanted) =>
  queryOptions({
    queryKey: ['subscription.previewChange', wanted],
    queryFn: async ({ signal }) => {
      await ensureErrorTexts();
      return api.subscription.previewChange.query(wanted, { signal });
    },
    placeholderData: keepPreviousData,
    retry: false,
    // What is left of a period is worth less every day.
    staleTime: 0,
  });
