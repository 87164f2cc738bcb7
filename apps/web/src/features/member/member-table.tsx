import type { ActionOutput } from '@atrium/contracts/actions';
import { memberSorts } from '@atrium/contracts/member/member-types';
import type { MemberItem } from '@atrium/contracts/member/member-view';
import { formatDate, formatDateTime } from '@atrium/i18n/format-date';
import { formatRelative } from '@atrium/i18n/format-relative';
import { Avatar } from '@atrium/ui/avatar/avatar';
import { Badge } from '@atrium/ui/badge/badge';
import { iconLock } from '@atrium/ui/icon/icons';
import { DataTable } from '@atrium/ui/table/data-table';
import type { TableColumn } from '@atrium/ui/table/table-types';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { MemberOrder } from './member-filter.ts';
import { MemberMenu } from './member-menu.tsx';
import styles from './members.module.css';
import { fullName, type MemberActions } from './use-member-actions.ts';

type Page = ActionOutput<'member.list'>;

type MemberTableProps = {
  readonly organizationId: string;
  readonly page: Page | undefined;
  readonly loading: boolean;
  readonly order: MemberOrder;
  readonly empty: JSX.Element;
  readonly actions: MemberActions;
  readonly onOrder: (order: MemberOrder) => void;
  readonly onTeam: (teamId: string) => void;
  readonly onPlace: (direction: 'after' | 'before', cursor: string | null) => void;
};

export function MemberTable(props: MemberTableProps): JSX.Element {
  const manages = (): boolean => props.page?.can.manage.allowed ?? false;
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set<string>());
  const clear = (): void => void setSelected(new Set<string>());
  return (
    <DataTable
      caption={t('members.list.caption')}
      rows={props.page?.members ?? []}
      rowKey={(member) => member.accountId}
      rowLink={(member) => paths.member(props.organizationId, member.accountId)}
      loading={props.loading}
      skeletonRows={10}
      empty={props.empty}
      columns={columnsFor(manages(), props.onTeam)}
      sort={{
        column: props.order.sort,
        direction: props.order.descending ? 'descending' : 'ascending',
      }}
      onSort={({ column, direction }) => {
        const sort = memberSorts.find((known) => known === column);
        if (sort) props.onOrder({ sort, descending: direction === 'descending' });
      }}
      selection={
        manages()
          ? {
              selected: selected(),
              onChange: setSelected,
              label: (member) => t('members.action.select', { name: fullName(member) }),
              selectAllLabel: t('members.action.selectAll'),
            }
          : undefined
      }
      bulkBar={
        <BulkBar
          organizationId={props.organizationId}
          members={props.page?.members ?? []}
          selected={selected()}
          actions={props.actions}
          onClear={clear}
        />
      }
      rowMenu={
        manages()
          ? (member) => (
              <MemberMenu organizationId={props.organizationId} member={member} actions={props.actions} />
            )
          : undefined
      }
      rowMenuLabel={t('members.action.menuColumn')}
      paging={{
        hasPrevious: Boolean(props.page?.previous),
        hasNext: Boolean(props.page?.next),
        onPrevious: () => props.onPlace('before', props.page?.previous ?? null),
        onNext: () => props.onPlace('after', props.page?.next ?? null),
        previousLabel: t('members.list.previous'),
        nextLabel: t('members.list.next'),
        summary: props.page ? t('members.list.total', { total: props.page.total }) : '',
      }}
    />
  );
}

function columnsFor(manages: boolean, onTeam: (id: string) => void): readonly TableColumn<MemberItem>[] {
  const columns: readonly (TableColumn<MemberItem> | null)[] = [
    {
      ...{ id: 'name', header: t('members.column.name'), primary: true, sortable: true, width: '36%' },
      cell: (member) => <Person member={member} />,
    },
    {
      ...{ id: 'role', header: t('members.column.role'), sortable: true, nowrap: true },
      cell: (member) => t(`common.role.${member.role}`),
    },
    {
      ...{ id: 'teams', header: t('members.column.teams') },
      cell: (member) => <Teams member={member} onTeam={onTeam} />,
    },
    manages
      ? {
          ...{ id: 'factor', header: t('members.column.secondFactor') },
          cell: (member) => <Factor on={member.hasSecondFactor} />,
        }
      : null,
    manages
      ? {
          ...{ id: 'last_active', header: t('members.column.lastActive'), sortable: true },
          cell: (member) => <LastActive moment={member.lastActiveAt} />,
        }
      : {
          ...{ id: 'joined', header: t('members.column.joined'), sortable: true, width: '10rem' },
          nowrap: true,
          cell: (member) => formatDate(locale(), member.joinedAt),
        },
  ];
  return columns.filter((column) => column !== null);
}

function Person(props: { readonly member: MemberItem }): JSX.Element {
  return (
    <span class={styles.person}>
      <Avatar name={fullName(props.member)} size="small" />
      <span class={styles.words}>
        <span class={styles.badges}>
          {fullName(props.member)}
          <Show when={props.member.you}>
            <Badge tone="accent">{t('members.you')}</Badge>
          </Show>
          <Show when={props.member.status !== 'active'}>
            <Badge tone="warning" icon={iconLock}>
              {t(`members.status.${props.member.status}`)}
            </Badge>
          </Show>
        </span>
        <span class={styles.quiet}>{props.member.email}</span>
        <Show when={props.member.status === 'active' && props.member.endsAt}>
          {(endsAt) => (
            <span class={styles.quiet}>
              {t('members.list.endsOn', { date: formatDateTime(locale(), endsAt()) })}
            </span>
          )}
        </Show>
      </span>
    </span>
  );
}

const Teams = (props: {
  readonly member: MemberItem;
  readonly onTeam: (teamId: string) => void;
}): JSX.Element => (
  <span class={styles.badges}>
    <For each={props.member.teams} fallback={<span aria-hidden="true">–</span>}>
      {(team) => (
        <button type="button" class={styles.team} onClick={() => props.onTeam(team.id)}>
          {team.name}
        </button>
      )}
    </For>
  </span>
);

const Factor = (props: { readonly on: boolean | null }): JSX.Element => (
  <Show when={props.on} fallback={<Badge tone="warning">{t('members.factor.off')}</Badge>}>
    <Badge tone="success">{t('members.factor.on')}</Badge>
  </Show>
);

const LastActive = (props: { readonly moment: string | null }): JSX.Element => (
  <Show when={props.moment} fallback={t('members.list.never')}>
    {(moment) => (
      <time dateTime={moment()} title={formatDateTime(locale(), moment())}>
        {formatRelative(locale(), moment(), new Date())}
      </time>
    )}
  </Show>
);
