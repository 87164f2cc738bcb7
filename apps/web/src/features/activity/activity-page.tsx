import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconClock, iconFilter, iconLock } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { useParams, useSearchParams } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { OrganizationNav } from '../organization/organization-nav.tsx';
import { readFilter, readPlace, toAuditFilter, writePlace } from './activity-filter.ts';
import { ActivityFilters } from './activity-filters.tsx';
import styles from './activity-page.module.css';
import { activityChoicesQuery, activityQuery } from './activity-queries.ts';
import { ActivityTable } from './activity-table.tsx';
import { ExportActivity } from './export-activity.tsx';

/** Who changed what, and when (AUD-1). Filters and place stand in the address, so that a link shows the same. */
export function ActivityPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [search, setSearch] = useSearchParams();
  const filter = () => readFilter(search);
  const filtered = (): boolean => Object.values(filter()).some((value) => value !== '');
  const query = useQuery(() =>
    activityQuery({
      organizationId: params.organizationId,
      ...toAuditFilter(filter()),
      ...readPlace(search),
    }),
  );
  const choices = useQuery(() => activityChoicesQuery(params.organizationId));
  const organization = useQuery(() => organizationQuery(params.organizationId));
  usePageTitle(() => t('activity.title'));
  const denied = (): boolean =>
    organization.data?.can.readActivity.allowed === false || isRefusedWith(query.error, 'permission.denied');
  const aboutName = (): string | null =>
    query.data?.events.find(({ targetId }) => targetId === filter().about)?.targetName ?? null;
  const narrow = (change: object): void => setSearch({ ...change, older: '', newer: '' });

  return (
    <>
      <PageHeader
        title={t('activity.title')}
        lead={t('activity.lead')}
        actions={
          <Show when={!denied()}>
            <ExportActivity organizationId={params.organizationId} filter={filter()} />
          </Show>
        }
      />
      <OrganizationNav />
      <Switch>
        <Match when={denied()}>
          <EmptyState icon={iconLock} title={t('activity.title')} text={t('activity.denied')} />
        </Match>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={true}>
          <div class={styles.page}>
            <ActivityFilters
              filter={filter()}
              choices={choices.data}
              aboutName={aboutName()}
              onChange={narrow}
            />
            <ActivityTable
              page={query.data}
              loading={query.isPending || query.isPlaceholderData}
              onAbout={(about) => narrow({ about })}
              onPlace={(direction, cursor) =>
                setSearch({ older: '', newer: '', ...(cursor ? { [direction]: writePlace(cursor) } : {}) })
              }
              empty={<Empty filtered={filtered()} />}
            />
          </div>
        </Match>
      </Switch>
    </>
  );
}

const Empty = (props: { readonly filtered: boolean }): JSX.Element => (
  <Show
    when={props.filtered}
    fallback={<EmptyState icon={iconClock} title={t('activity.empty')} text={t('activity.emptyText')} />}
  >
    <EmptyState icon={iconFilter} title={t('activity.noMatch')} text={t('activity.noMatchText')} />
  </Show>
);
