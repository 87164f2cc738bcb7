import type { ActionInput } from '@atrium/contracts/actions';
import { keepPreviousData, queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';
import { ensureErrorTexts } from '../../lib/error-texts.ts';

export const toPayQuery = (organizationId: string, all: boolean) =>
  queryOptions({
    queryKey: ['renewal.listToPay', organizationId, all],
    queryFn: ({ signal }) => api.renewal.listToPay.query({ organizationId, all }, { signal }),
    placeholderData: keepPreviousData,
  });

type Chosen = ActionInput<'renewal.quote'>;

/** What the chosen things amount to; the sum before stays until the next is there. */
export const renewalQuoteQuery = (chosen: Chosen) =>
  queryOptions({
    queryKey: ['renewal.quote', chosen],
    queryFn: async ({ signal }) => {
      await ensureErrorTexts();
      return api.renewal.quote.query(chosen, { signal });
    },
    placeholderData: keepPreviousData,
  });

export const renewalSettingsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['renewal.getSettings', organizationId],
    queryFn: ({ signal }) => api.renewal.getSettings.query({ organizationId }, { signal }),
  });
