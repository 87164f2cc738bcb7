import { setReaderTimeZone } from '@atrium/i18n/reader-time-zone';
import { type RouteSectionProps, useLocation, useNavigate } from '@solidjs/router';
import { QueryClientProvider } from '@tanstack/solid-query';
import {
  createComputed,
  createEffect,
  createMemo,
  type JSX,
  lazy,
  Match,
  onCleanup,
  Show,
  Suspense,
  Switch,
} from 'solid-js';
import { callAs } from '../lib/api.ts';
import { changeLocale, locale } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { accountQuery, queryClient } from '../lib/queries.ts';
import { isRefusedWith } from '../lib/refusal.ts';
import { onSignedOut } from '../lib/session-channel.ts';
import { sessionEnded, setSessionEnded } from '../lib/session-ended.ts';
import { hasUnsavedChanges } from '../lib/unsaved-changes.ts';
import { useQuery } from '../lib/use-query.ts';
import { LoadFailed } from './load-failed.tsx';
import { Shell } from './shell.tsx';
import { ShellSkeleton } from './shell-skeleton.tsx';
import { SudoProvider } from './sudo-dialog.tsx';

const SessionEndedForm = lazy(async () => ({
  default: (await import('./session-ended-form.tsx')).SessionEndedForm,
}));

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
    // A page in use stays as it is, and asks for the password over it.
    if (query.data) return void setSessionEnded(true);
    const next = encodeURIComponent(location.pathname + location.search);
    navigate(`${paths.signIn}?next=${next}`, { replace: true });
  });
  // Before anything is drawn: dates are shown in the person's time zone from the first (ACC-10).
  createComputed(() => setReaderTimeZone(query.data?.account.timeZone ?? null));
  createEffect(() => {
    if (!query.data) return;
    callAs(query.data.account.id);
    // The account's language wins over the device's: it follows the person (ACC-10).
    void changeLocale(query.data.account.locale);
  });
  // A half-filled form stays under the question for the password; anything else is gone from the screen.
  onCleanup(
    onSignedOut(
      () => query.data?.account.id,
      () => {
        if (hasUnsavedChanges()) return void setSessionEnded(true);
        queryClient.clear();
        window.location.assign(`${paths.signIn}?notice=signedOut`);
      },
    ),
  );
  const signedInAgain = (): void => {
    setSessionEnded(false);
    void queryClient.invalidateQueries();
  };
  // Not before the language is there: a page that changes it under the reader's eyes jumps.
  const drawn = createMemo<typeof query.data>(
    (before) => before ?? (locale() === query.data?.account.locale ? query.data : undefined),
  );

  return (
    <Switch fallback={<ShellSkeleton />}>
      <Match when={drawn() && query.data}>
        {(data) => (
          <SudoProvider>
            <Shell
              account={data().account}
              organizations={data().organizations}
              staffRoles={data().staffRoles}
            >
              {props.children}
            </Shell>
            <Show when={sessionEnded()}>
              <Suspense>
                <SessionEndedForm
                  email={data().account.loginIdentifier}
                  onSignedIn={signedInAgain}
                  onClose={() => setSessionEnded(false)}
                />
              </Suspense>
            </Show>
          </SudoProvider>
        )}
      </Match>
      <Match when={query.isError && !isRefusedWith(query.error, 'session.required')}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
    </Switch>
  );
}
