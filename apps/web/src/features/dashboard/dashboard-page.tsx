import { countryName } from '@atrium/i18n/country-name';
import { Banner } from '@atrium/ui/banner/banner';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Card } from '@atrium/ui/card/card';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { useParams } from '@solidjs/router';
import { type JSX, Match, Show, Suspense, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { lazyPage } from '../../lib/lazy-page.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { createAccess, organizationOf } from '../../lib/permissions.ts';
import { accountQuery, organizationQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { useMyOrganization } from '../organization/use-my-organization.ts';
import styles from './dashboard-page.module.css';
import type { MoneyOverviewProps } from './money-overview.tsx';

/** Charts come after the page: only some see them, and nobody waits for them. */
const MoneyOverview = lazyPage<MoneyOverviewProps>(
  async () => ({ default: (await import('./money-overview.tsx')).MoneyOverview }),
  ['dashboard', 'access'],
);

export function DashboardPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const account = useQuery(accountQuery);
  const mine = useMyOrganization();
  const organization = useQuery(() => organizationQuery(params.organizationId));
  const can = createAccess(() => organization.data?.access);
  const mayUpdate = (): boolean =>
    organization.data !== undefined && can('organization.update', organizationOf(organization.data)).allowed;
  const mayOrder = (): boolean => can('billing.order.create', { type: 'billing' }).allowed;
  const addressMissing = (): boolean => organization.data?.postalAddress.line1 === '';
  usePageTitle(() => t('shell.nav.dashboard'));

  return (
    <>
      <PageHeader
        title={t('shell.dashboard.title', { firstName: account.data?.account.firstName ?? '' })}
        lead={t('shell.dashboard.lead', { organization: mine()?.name ?? '' })}
      />
      <div class={styles.grid}>
        <Switch fallback={<Loading />}>
          <Match when={organization.isError && !organization.data}>
            <LoadFailed error={organization.error} onRetry={() => void organization.refetch()} />
          </Match>
          <Match when={organization.data}>
            {(data) => (
              <>
                <Show
                  when={can('billing.invoice.read', { type: 'billing' }).allowed}
                  fallback={
                    <NextSteps organizationId={data().id} addressMissing={addressMissing() && mayUpdate()} />
                  }
                >
                  <Suspense fallback={<LoadingMoney />}>
                    <MoneyOverview organizationId={data().id} mayOrder={mayOrder()}>
                      <NextSteps
                        organizationId={data().id}
                        addressMissing={addressMissing() && mayUpdate()}
                      />
                    </MoneyOverview>
                  </Suspense>
                </Show>
                <Card
                  title={t('shell.dashboard.details')}
                  actions={
                    <LinkButton size="small" href={paths.organization(data().id)}>
                      {mayUpdate() ? t('common.edit') : t('common.show')}
                    </LinkButton>
                  }
                >
                  <DescriptionList
                    items={[
                      { term: t('shell.dashboard.type'), value: t(`common.organizationType.${data().type}`) },
                      {
                        term: t('shell.dashboard.country'),
                        value: countryName(locale(), data().postalAddress.country),
                      },
                      { term: t('shell.dashboard.currency'), value: data().currency },
                      { term: t('shell.dashboard.yourRole'), value: t(`common.role.${data().role}`) },
                    ]}
                  />
                </Card>
              </>
            )}
          </Match>
        </Switch>
      </div>
    </>
  );
}

type NextStepsProps = { readonly organizationId: string; readonly addressMissing: boolean };

const NextSteps = (props: NextStepsProps): JSX.Element => (
  <Show
    when={props.addressMissing}
    fallback={
      <Banner tone="success" title={t('shell.dashboard.nothing')}>
        {t('shell.dashboard.nothingText')}
      </Banner>
    }
  >
    <Banner
      tone="info"
      title={t('shell.dashboard.addressMissing')}
      action={
        <LinkButton size="small" href={paths.organization(props.organizationId)}>
          {t('shell.dashboard.addressAction')}
        </LinkButton>
      }
    >
      {t('shell.dashboard.addressMissingText')}
    </Banner>
  </Show>
);

const LoadingMoney = (): JSX.Element => (
  <>
    <Skeleton height="72px" />
    <Skeleton height="260px" />
    <Skeleton height="340px" />
  </>
);

const Loading = (): JSX.Element => (
  <>
    <Skeleton height="72px" />
    <Skeleton height="220px" />
  </>
);
