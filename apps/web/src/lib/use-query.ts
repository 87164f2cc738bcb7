import {
  type DefaultError,
  type InfiniteData,
  InfiniteQueryObserver,
  type QueryKey,
  QueryObserver,
  type QueryObserverOptions,
  type QueryObserverResult,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  type UseQueryOptions,
  type UseQueryResult,
  useQueryClient,
} from '@tanstack/solid-query';
import {
  type Accessor,
  createComputed,
  createMemo,
  createResource,
  on,
  onCleanup,
  type Setter,
} from 'solid-js';
import { createStore } from 'solid-js/store';

/**
 * What a page asks the server, kept in step with the store of answers. Reading `data` waits (the nearest `Suspense` shows its
 * stand-in) only while there is no answer at all. Once there is one it stays on the screen, also while it is asked for again:
 * focus, open menus and half-filled forms live in what would be taken away. Parts of an answer that came back the same keep
 * their identity, so that a list draws again only the rows that changed. Why not the hook of the library:
 * docs/adr/0017-answers-stay-on-the-screen.md.
 */
export function useQuery<
  TQueryFnData = unknown,
  TError = DefaultError,
  TData = TQueryFnData,
  TQueryKey extends QueryKey = QueryKey,
>(options: UseQueryOptions<TQueryFnData, TError, TData, TQueryKey>): UseQueryResult<TData, TError> {
  return observe(options, QueryObserver) as UseQueryResult<TData, TError>;
}

/** The same for lists that are read page by page. */
export function useInfiniteQuery<
  TQueryFnData,
  TError = DefaultError,
  TData = InfiniteData<TQueryFnData>,
  TQueryKey extends QueryKey = QueryKey,
  TPageParam = unknown,
>(
  options: UseInfiniteQueryOptions<TQueryFnData, TError, TData, TQueryKey, TPageParam>,
): UseInfiniteQueryResult<TData, TError> {
  return observe(options, InfiniteQueryObserver as typeof QueryObserver) as UseInfiniteQueryResult<
    TData,
    TError
  >;
}

function observe(asked: Accessor<unknown>, Observer: typeof QueryObserver): QueryObserverResult {
  const client = useQueryClient();
  const options = createMemo(() => {
    const defaulted = client.defaultQueryOptions(asked() as QueryObserverOptions);
    return { ...defaulted, _optimisticResults: 'optimistic' as const };
  });
  const observer = new Observer(client, options());
  const [state, setState] = createStore({ ...observer.getOptimisticResult(options()) });

  // Pending only while there is nothing to show. A resource that is asked again for what it has would be pending for a moment,
  // too, and everything inside the boundary that ever read it would leave the page for that moment.
  let pending = false;
  let disposed = false;
  const show = (): undefined => void setState(observer.getCurrentResult());
  const [answer, { refetch: settle }] = createResource<undefined>(
    () => {
      const waited = pending;
      pending = observer.getCurrentResult().isLoading;
      if (pending) return new Promise(() => {});
      // What somebody waited for is shown in the turn after: a transition of the router has ended by then.
      return waited ? Promise.resolve(undefined) : undefined;
    },
    { storage: () => [() => undefined, show as Setter<undefined>] },
  );
  const take = (result: QueryObserverResult): void => {
    if (result.isLoading || !pending) setState(result);
    if (result.isLoading === pending) return;
    // Not in this turn: a resource takes no second question in the turn of its first.
    queueMicrotask(() => {
      if (!disposed && observer.getCurrentResult().isLoading !== pending) settle();
    });
  };
  createComputed(
    on(
      options,
      (changed) => {
        observer.setOptions(changed);
        take(observer.getOptimisticResult(changed));
      },
      { defer: true },
    ),
  );
  const unsubscribe = observer.subscribe(take);
  onCleanup(() => {
    disposed = true;
    unsubscribe();
  });

  return new Proxy(state, {
    get(target, name) {
      if (name === 'data' && state.isLoading) answer();
      return Reflect.get(target, name);
    },
  });
}
