import type { ActionOutput } from '@atrium/contracts/actions';
import { LinkButton } from '@atrium/ui/button/link-button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconFilter, iconPlus } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Tabs } from '@atrium/ui/tabs/tabs';
import { useParams, useSearchParams } from '@solidjs/router';
import type { UseQueryResult } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { ExportMembers } from './export-members.tsx';
import { readFilter, readOrder, readPlace, toMemberFilter } from './member-filter.ts';
import { MemberFilters } from './member-filters.tsx';
import { membersQuery } from './member-queries.ts';
import { MemberTable } from './member-table.tsx';
import styles from './members.module.css';
import { OpenInvitations } from './open-invitations.tsx';
import { useMemberActions } from './use-member-actions.ts';

/** Who belongs here (MEM-9). Tab, filters, order and place stand in the address, so that a link shows the same. */
export function MembersPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [search, setSearch] = useSearchParams();
  const input = () => ({
    organizationId: params.organizationId,
    ...toMemberFilter(readFilter(search), readOrder(search)),
  });
  const query = useQuery(() => membersQuery({ ...input(), ...readPlace(search) }));
  const narrow = (change: object): void => setSearch({ ...change, after: '', before: '' });
  usePageTitle(() => t('members.title'));

  const list = (): JSX.Element => (
    <MemberList organizationId={params.organizationId} query={query} onNarrow={narrow} />
  );

  return (
    <>
      <PageHeader
        title={t('members.title')}
        lead={query.data?.can.manage.allowed === false ? t('members.directoryLead') : t('members.lead')}
        actions={
          <Show when={query.data?.can.manage.allowed}>
            <ExportMembers input={input()} />
            <LinkButton variant="primary" icon={iconPlus} href={paths.inviteMembers(params.organizationId)}>
              {t('members.action.invite')}
            </LinkButton>
          </Show>
        }
      />
      <Show when={query.data?.can.manage.allowed} fallback={<div class={styles.spaced}>{list()}</div>}>
        <Tabs
          label={t('members.tab.label')}
          value={search.tab === 'invitations' ? 'invitations' : 'members'}
          onChange={(tab) => setSearch({ tab: tab === 'members' ? '' : tab })}
          items={[
            { value: 'members', label: t('members.tab.members'), content: list },
            {
              ...{ value: 'invitations', label: t('members.tab.invitations') },
              content: () => <OpenInvitations organizationId={params.organizationId} />,
            },
          ]}
        />
      </Show>
    </>
  );
}

type MemberListProps = {
  readonly organizationId: string;
  readonly query: UseQueryResult<ActionOutput<'member.list'>>;
  readonly onNarrow: (change: object) => void;
};

function MemberList(props: MemberListProps): JSX.Element {
  const [search, setSearch] = useSearchParams();
  const actions = useMemberActions(() => props.organizationId);
  return (
    <Show
      when={!props.query.isError || props.query.data}
      fallback={<LoadFailed error={props.query.error} onRetry={() => void props.query.refetch()} />}
    >
      <div class={styles.page}>
        <MemberFilters
          organizationId={props.organizationId}
          filter={readFilter(search)}
          manages={props.query.data?.can.manage.allowed ?? false}
          onChange={props.onNarrow}
        />
        <MemberTable
          organizationId={props.organizationId}
          page={props.query.data}
          loading={props.query.isPending || props.query.isPlaceholderData}
          order={readOrder(search)}
          actions={actions}
          onOrder={({ sort, descending }) => props.onNarrow({ sort: descending ? `-${sort}` : sort })}
          onTeam={(team) => props.onNarrow({ team })}
          onPlace={(direction, cursor) =>
            setSearch({ after: '', before: '', ...(cursor ? { [direction]: cursor } : {}) })
          }
          empty={
            <EmptyState
              icon={iconFilter}
              title={t('members.list.empty')}
              text={t('members.list.emptyText')}
            />
          }
        />
      </div>
    </Show>
  );
}
