import { formatDateTime } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconFileText } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { eventInWords, textOr } from '../activity/activity-words.ts';
import { staffAuditQuery } from '../desk/desk-queries.ts';

/** Every look and every change of the staff, newest first (AUD-1). */
export function StaffAudit(): JSX.Element {
  const query = useInfiniteQuery(staffAuditQuery);
  const events = () => query.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <Section title={t('staff.audit.title')}>
      <Switch fallback={<Skeleton height="240px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          <DataTable
            caption={t('staff.audit.title')}
            rows={events()}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'what',
                header: t('staff.audit.what'),
                primary: true,
                cell: ({ event }) => textOr(`staff.${event}`, eventInWords(event)),
              },
              { id: 'who', header: t('staff.audit.who'), cell: ({ staffName }) => staffName },
              {
                id: 'whose',
                header: t('staff.audit.whose'),
                cell: ({ organizationName, accountName }) =>
                  [organizationName, accountName].filter(Boolean).join(' · ') || '–',
              },
              {
                id: 'when',
                header: t('staff.audit.when'),
                nowrap: true,
                cell: ({ occurredAt }) => formatDateTime(locale(), occurredAt),
              },
              { id: 'where', header: t('staff.audit.where'), cell: ({ address }) => address },
            ]}
            empty={
              <EmptyState
                icon={iconFileText}
                title={t('staff.audit.empty')}
                text={t('staff.audit.emptyText')}
              />
            }
          />
          <Show when={query.hasNextPage}>
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('staff.audit.older')}
            </Button>
          </Show>
        </Match>
      </Switch>
    </Section>
  );
}
