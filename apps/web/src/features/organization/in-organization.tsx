import { type RouteSectionProps, useParams } from '@solidjs/router';
import { type JSX, Match, Show, Suspense, Switch } from 'solid-js';
import { lazyPage } from '../../lib/lazy-page.ts';
import { accountQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useMyOrganization } from './use-my-organization.ts';

const SecondFactorGate = lazyPage(
  async () => ({ default: (await import('./second-factor-gate.tsx')).SecondFactorGate }),
  ['requirement'],
);

/** Pages of one organization. No membership looks like no organization (ORG-6). */
export function InOrganization(props: RouteSectionProps): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const mine = useMyOrganization();
  const account = useQuery(accountQuery);
  const heldBack = () => {
    const organization = mine();
    return organization?.requiresSecondFactor && !account.data?.account.hasSecondFactor ? organization : null;
  };
  return (
    <Switch fallback={<NotFoundPage />}>
      <Match when={heldBack()}>
        {(organization) => (
          <Suspense>
            <SecondFactorGate organization={organization()} />
          </Suspense>
        )}
      </Match>
      <Match when={mine()}>
        {/* Keyed: nothing of one organization stays on the page of another. */}
        <Show when={params.organizationId} keyed>
          {(_id) => <Suspense>{props.children}</Suspense>}
        </Show>
      </Match>
    </Switch>
  );
}
