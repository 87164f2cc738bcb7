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
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { successionsQuery } from '../succession/succession-queries.ts';

/** What waits for this reviewer (ORG-9). */
export function SuccessionsPage(): JSX.Element {
  const query = useQuery(successionsQuery);
  usePageTitle(() => t('succession.desk.title'));
  return (
    <>
      <PageHeader title={t('succession.desk.title')} lead={t('succession.desk.lead')} />
      <Switch fallback={<Skeleton height="200px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          {(data) => (
            <DataTable
              caption={t('succession.desk.title')}
              rows={data().cases}
              rowKey={(row) => row.id}
              rowLink={(row) => paths.successionCase(row.organizationId, row.id)}
              columns={[
                {
                  id: 'organization',
                  header: t('succession.desk.organization'),
                  primary: true,
                  cell: (row) => row.organizationName,
                },
                {
                  id: 'sent',
                  header: t('succession.desk.sent'),
                  nowrap: true,
                  cell: (row) => formatDateTime(locale(), row.submittedAt),
                },
              ]}
              empty={
                <EmptyState
                  icon={iconShield}
                  title={t('succession.desk.empty')}
                  text={t('succession.desk.emptyText')}
                />
              }
            />
          )}
        </Match>
      </Switch>
    </>
  );
}
