import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconLock } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { A, useParams } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import styles from './delete-organization-page.module.css';
import { deletionQuery } from './deletion-query.ts';
import { DeletionSteps } from './deletion-steps.tsx';
import { InTheWay } from './in-the-way.tsx';

/** What is in the way, a copy to keep, what will happen, and the last step (ORG-7, ORG-10). */
export function DeleteOrganizationPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const organization = useQuery(() => organizationQuery(params.organizationId));
  usePageTitle(() => t('deletion.title'));
  return (
    <>
      <PageHeader
        title={t('deletion.title')}
        lead={t('deletion.lead')}
        back={<A href={paths.organization(params.organizationId)}>{t('organization.title')}</A>}
      />
      <Switch fallback={<Skeleton height="240px" />}>
        <Match when={organization.isError && !organization.data}>
          <LoadFailed error={organization.error} onRetry={() => void organization.refetch()} />
        </Match>
        <Match when={organization.data?.can.delete.allowed === false}>
          <EmptyState icon={iconLock} title={t('deletion.title')} text={t('deletion.denied')} />
        </Match>
        <Match when={organization.data}>{(data) => <Steps organization={data()} />}</Match>
      </Switch>
    </>
  );
}

function Steps(props: { readonly organization: OrganizationView }): JSX.Element {
  const query = useQuery(() => deletionQuery(props.organization.id));
  return (
    <div class={styles.page}>
      <Switch fallback={<Skeleton height="160px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          {(data) => (
            <>
              <InTheWay
                organizationId={props.organization.id}
                blockers={data().blockers}
                checking={query.isFetching}
                onCheck={() => void query.refetch()}
              />
              <Show when={data().blockers.length === 0}>
                <DeletionSteps organization={props.organization} onChanged={() => void query.refetch()} />
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </div>
  );
}
