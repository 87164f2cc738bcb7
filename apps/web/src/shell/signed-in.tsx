import { type RouteSectionProps, useLocation, useNavigate } from '@solidjs/router';
import { QueryClientProvider, useQuery } from '@tanstack/solid-query';
import { createEffect, type JSX, Match, Switch } from 'solid-js';
import { changeLocale } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { accountQuery, queryClient } from '../lib/queries.ts';
import { isRefusedWith } from '../lib/refusal.ts';
import { LoadFailed } from './load-failed.tsx';
import { Shell } from './shell.tsx';
import { ShellSkeleton } from './shell-skeleton.tsx';
import { SudoProvider } from './sudo-dialog.tsx';

/** Everything behind the sign-in. Without a session it leads there and back again. */
export function SignedIn(props: RouteSectionProps): JSX.Element {
  return (
    <QueryClientProvider client={queryClient}>
      <WithAccount>{props.children}</WithAccount>
    </QueryClientProvider>
  );
}

function WithAccount(props: { readonly children: JSX.Element }): JSX.Element {
  const navigate = useNavigate();
  const location = useLocation();
  const query = useQuery(accountQuery);
  createEffect(() => {
    if (!isRefusedWith(query.error, 'session.required')) return;
    const next = encodeURIComponent(location.pathname + location.search);
    const notice = query.data ? '&notice=expired' : '';
    queryClient.clear();
    navigate(`${paths.signIn}?next=${next}${notice}`, { replace: true });
  });
  // The account's language wins over the device's: it follows the person (ACC-10).
  createEffect(() => {
    if (query.data) void changeLocale(query.data.account.locale);
  });

  return (
    <Switch fallback={<ShellSkeleton />}>
      <Match when={query.data}>
        {(data) => (
          <SudoProvider>
            <Shell account={data().account} organizations={data().organizations}>
              {props.children}
            </Shell>
          </SudoProvider>
        )}
      </Match>
      <Match when={query.isError && !isRefusedWith(query.error, 'session.required')}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
    </Switch>
  );
}
