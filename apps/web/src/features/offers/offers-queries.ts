import { queryOptions } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';
import { locale } from '../../lib/i18n.ts';

// Each look is recorded: coming back to the window is none.
const onceLooked = { refetchOnWindowFocus: false } as const;

export const promoCodesQuery = () =>
  queryOptions({
    queryKey: ['promoCode.list'],
    queryFn: ({ signal }) => api.promoCode.list.query({}, { signal }),
    ...onceLooked,
  });

export const freeCreditsQuery = () =>
  queryOptions({
    queryKey: ['freeCredit.list'],
    queryFn: ({ signal }) => api.freeCredit.list.query({}, { signal }),
    ...onceLooked,
  });

/** Names of what is sold; the country only matters for prices. */
export const soldTypesQuery = () =>
  queryOptions({
    queryKey: ['catalogue.list', 'CH', locale()],
    queryFn: ({ signal }) => api.catalogue.list.query({ country: 'CH', locale: locale() }, { signal }),
  });
