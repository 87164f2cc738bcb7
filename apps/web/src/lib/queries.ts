import { QueryCache, QueryClient, queryOptions } from '@tanstack/solid-query';
import { api } from './api.ts';
import { isRefusedWith, toRefusal } from './refusal.ts';

const staleMilliseconds = 15_000;
const maxRetries = 3;

/** A refusal is an answer and is not asked again; only a lost connection is. */
export const queryClient = new QueryClient({
  // The rule was switched on while a page was open: the account says so, and the gate takes the page's place (ORG-8).
  queryCache: new QueryCache({
    onError: (error) => {
      if (isRefusedWith(error, 'session.two_factor_required'))
        void queryClient.invalidateQueries({ queryKey: accountQuery().queryKey });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: staleMilliseconds,
      retry: (failures, error) => toRefusal(error) === 'offline' && failures < maxRetries,
    },
  },
});

export const accountQuery = () =>
  queryOptions({
    queryKey: ['account.get'],
    queryFn: ({ signal }) => api.account.get.query({}, { signal }),
  });

export const organizationQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organization.get', organizationId],
    queryFn: ({ signal }) => api.organization.get.query({ organizationId }, { signal }),
    // Asked again with each page that shows it: a rule that was switched on meanwhile is met at once (ORG-8).
    staleTime: 0,
  });

export const organizationSecurityQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organization.getSecurity', organizationId],
    queryFn: ({ signal }) => api.organization.getSecurity.query({ organizationId }, { signal }),
  });

export const reportQuery = (organizationId: string, reportId: string) =>
  queryOptions({
    queryKey: ['report.get', organizationId, reportId],
    queryFn: ({ signal }) => api.report.get.query({ organizationId, reportId }, { signal }),
  });

export const securityQuery = () =>
  queryOptions({
    queryKey: ['account.getSecurity'],
    queryFn: ({ signal }) => api.account.getSecurity.query({}, { signal }),
  });

export const sessionsQuery = () =>
  queryOptions({
    queryKey: ['session.list'],
    queryFn: ({ signal }) => api.session.list.query({}, { signal }),
  });

export const identityReviewsQuery = () =>
  queryOptions({
    queryKey: ['identityReview.list'],
    queryFn: ({ signal }) => api.identityReview.list.query({}, { signal }),
  });

export const identityCaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['identityReview.get', id],
    queryFn: ({ signal }) => api.identityReview.get.query({ id }, { signal }),
    // Each look is recorded: coming back to the window is none.
    refetchOnWindowFocus: false,
  });

export const closingQuery = () =>
  queryOptions({
    queryKey: ['account.previewClosing'],
    queryFn: ({ signal }) => api.account.previewClosing.query({}, { signal }),
    // What is in the way may have been settled a moment ago.
    staleTime: 0,
  });

export const secondFactorsQuery = () =>
  queryOptions({
    queryKey: ['secondFactor.list'],
    queryFn: ({ signal }) => api.secondFactor.list.query({}, { signal }),
  });
