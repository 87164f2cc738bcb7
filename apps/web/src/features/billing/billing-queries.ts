import type { ActionInput } from '@atrium/contracts/actions';
import type { Currency } from '@atrium/contracts/currency';
import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';

/** The page before stays until the next is there, so that nothing jumps. */
export const invoicesQuery = (input: ActionInput<'invoice.list'>) =>
  queryOptions({
    queryKey: ['invoice.list', input],
    queryFn: ({ signal }) => api.invoice.list.query(input, { signal }),
    placeholderData: keepPreviousData,
  });

export const invoiceSumQuery = (input: ActionInput<'invoice.sum'>) =>
  queryOptions({
    queryKey: ['invoice.sum', input],
    queryFn: ({ signal }) => api.invoice.sum.query(input, { signal }),
    placeholderData: keepPreviousData,
  });

export const invoiceQuery = (organizationId: string, invoiceId: string) =>
  queryOptions({
    queryKey: ['invoice.get', organizationId, invoiceId],
    queryFn: ({ signal }) => api.invoice.get.query({ organizationId, invoiceId }, { signal }),
  });

export const paymentWaysQuery = (organizationId: string, currency: Currency) =>
  queryOptions({
    queryKey: ['payment.listWays', organizationId, currency],
    queryFn: ({ signal }) => api.payment.listWays.query({ organizationId, currency }, { signal }),
  });

const followMilliseconds = 1500;
const waiting: readonly string[] = ['created', 'requires_action', 'pending'];

/** Asked again until the payment has ended. */
export const paymentQuery = (organizationId: string, paymentId: string) =>
  queryOptions({
    queryKey: ['payment.get', organizationId, paymentId],
    queryFn: ({ signal }) => api.payment.get.query({ organizationId, paymentId }, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data === undefined || waiting.includes(state.data.status) ? followMilliseconds : false,
  });

export const prepaidQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['prepaid.get', organizationId],
    queryFn: ({ signal }) => api.prepaid.get.query({ organizationId }, { signal }),
  });

export const movementsQuery = (organizationId: string, currency: Currency) =>
  infiniteQueryOptions({
    queryKey: ['prepaid.listMovements', organizationId, currency],
    queryFn: ({ pageParam: before, signal }) =>
      api.prepaid.listMovements.query({ organizationId, currency, before }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ older }) => older ?? undefined,
  });

export const paymentMethodsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['paymentMethod.list', organizationId],
    queryFn: ({ signal }) => api.paymentMethod.list.query({ organizationId }, { signal }),
  });

export const billingAddressesQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['billingAddress.list', organizationId],
    queryFn: ({ signal }) => api.billingAddress.list.query({ organizationId }, { signal }),
  });

const aboutMoney = [
  ...['invoice.', 'payment.', 'paymentMethod.', 'prepaid.', 'billingAddress.'],
  ...['renewal.', 'subscription.', 'proForma.', 'product.'],
];

/** Everything about money is read anew: one payment changes invoices, balances and history at once. */
export const refreshMoney = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [name] }) => aboutMoney.some((feature) => String(name).startsWith(feature)),
  });
