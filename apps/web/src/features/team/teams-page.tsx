import type { Ability } from '@atrium/contracts/organization/organization-view';
import type { TeamRow } from '@atrium/contracts/team/team-view';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { TextField } from '@atrium/ui/field/text-field';
import { iconPlus, iconUsers } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { DataTable } from '@atrium/ui/table/data-table';
import { useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { NeedHelp } from '../help/need-help.tsx';
import styles from './team.module.css';
import { TeamName } from './team-name.tsx';
import { teamsQuery } from './team-queries.ts';
import { TeamSheet } from './team-sheet.tsx';

/** The organization's work teams (TEAM-1). */
export function TeamsPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams<{ search?: string }>();
  const [creating, setCreating] = createSignal(false);
  const query = useInfiniteQuery(() => teamsQuery(params.organizationId, search.search ?? ''));
  const rows = (): readonly TeamRow[] => query.data?.pages.flatMap(({ teams }) => teams) ?? [];
  const isFirst = (): boolean => rows().length === 0 && (search.search ?? '') === '';
  usePageTitle(() => t('team.title'));
  return (
    <>
      <PageHeader
        title={t('team.title')}
        lead={t('team.lead')}
        actions={
          <TeamsActions
            organizationId={params.organizationId}
            create={query.data?.pages[0]?.can.create}
            onCreate={() => setCreating(true)}
          />
        }
      />
      <div class={styles.page}>
        <Show
          when={!query.isError}
          fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
        >
          <div class={styles.search}>
            <TextField
              name="search"
              type="search"
              label={t('team.search')}
              value={search.search ?? ''}
              onInput={(value) => setSearch({ search: value || undefined }, { replace: true })}
              maxLength={100}
            />
          </div>
          <TeamsTable
            organizationId={params.organizationId}
            rows={rows()}
            loading={query.isPending}
            first={isFirst()}
          />
          <Show when={query.hasNextPage}>
            <div>
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('team.more')}
              </Button>
            </div>
          </Show>
        </Show>
      </div>
      <TeamSheet
        organizationId={params.organizationId}
        team={null}
        open={creating()}
        onOpenChange={setCreating}
        onSaved={({ id }) => navigate(paths.team(params.organizationId, id))}
      />
    </>
  );
}

type TeamsTableProps = {
  readonly organizationId: string;
  readonly rows: readonly TeamRow[];
  readonly loading: boolean;
  /** There is no team at all, and nothing has been searched for. */
  readonly first: boolean;
};

const TeamsTable = (props: TeamsTableProps): JSX.Element => (
  <DataTable
    caption={t('team.title')}
    rows={props.rows}
    rowKey={({ id }) => id}
    rowLink={({ id }) => paths.team(props.organizationId, id)}
    loading={props.loading}
    skeletonRows={6}
    columns={[
      { id: 'name', header: t('team.name'), primary: true, cell: (row) => <TeamName team={row} /> },
      { id: 'leaders', header: t('team.leaders'), cell: ({ leaders }) => leaders.join(', ') || '–' },
      {
        id: 'people',
        header: t('team.people'),
        align: 'end',
        cell: ({ memberCount }) => memberCount,
      },
      { id: 'rights', header: t('team.rights'), align: 'end', cell: ({ grantCount }) => grantCount },
    ]}
    empty={
      <EmptyState
        icon={iconUsers}
        title={props.first ? t('team.empty') : t('team.notFound')}
        text={props.first ? t('team.emptyText') : undefined}
      />
    }
  />
);

type TeamsActionsProps = {
  readonly organizationId: string;
  readonly create: Ability | undefined;
  readonly onCreate: () => void;
};

const TeamsActions = (props: TeamsActionsProps): JSX.Element => (
  <>
    <NeedHelp guide="work-teams-overview" />
    <Show when={props.create?.allowed}>
      <LinkButton href={paths.accessMatrix(props.organizationId)}>{t('access.matrix.title')}</LinkButton>
    </Show>
    <Button
      variant="primary"
      icon={iconPlus}
      disabledReason={reasonOf(props.create)}
      onClick={props.onCreate}
    >
      {t('team.create')}
    </Button>
  </>
);
