import { countryName } from '@atrium/i18n/country-name';
import { formatDateTime } from '@atrium/i18n/format-date';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconShield } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Match, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { identityReviewsQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';

/** What waits for this reviewer (SEC-6). */
export function IdentityReviewsPage(): JSX.Element {
  const query = useQuery(identityReviewsQuery);
  usePageTitle(() => t('desk.list.title'));
  return (
    <>
      <PageHeader title={t('desk.list.title')} lead={t('desk.list.lead')} />
      <Switch fallback={<Skeleton height="200px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          {(data) => (
            <DataTable
              caption={t('desk.list.title')}
              rows={data().cases}
              rowKey={(row) => row.id}
              rowLink={(row) => paths.identityReview(row.id)}
              columns={[
                {
                  id: 'sent',
                  primary: true,
                  header: t('desk.list.sent'),
                  nowrap: true,
                  cell: (row) => formatDateTime(locale(), row.submittedAt),
                },
                {
                  id: 'country',
                  header: t('desk.list.country'),
                  cell: (row) => countryName(locale(), row.country),
                },
              ]}
              empty={
                <EmptyState icon={iconShield} title={t('desk.list.empty')} text={t('desk.list.emptyText')} />
              }
            />
          )}
        </Match>
      </Switch>
    </>
  );
}
