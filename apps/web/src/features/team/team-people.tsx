import type { TeamMemberRow, TeamView } from '@atrium/contracts/team/team-view';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { TextField } from '@atrium/ui/field/text-field';
import { iconUserPlus, iconUsers } from '@atrium/ui/icon/icons';
import { Menu } from '@atrium/ui/menu/menu';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { untilText } from '../access/access-words.ts';
import { AddPeopleSheet } from './add-people-sheet.tsx';
import { PlaceSheet } from './place-sheet.tsx';
import { RemovePeopleSheet } from './remove-people-sheet.tsx';
import styles from './team.module.css';
import { teamMembersQuery } from './team-queries.ts';

type TeamPeopleProps = { readonly organizationId: string; readonly team: TeamView };

/** Who is in the team; several are added or removed in one go (TEAM-2). */
export function TeamPeople(props: TeamPeopleProps): JSX.Element {
  const navigate = useNavigate();
  const [search, setSearch] = createSignal('');
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = createSignal(false);
  const [removing, setRemoving] = createSignal<readonly string[]>([]);
  const [place, setPlace] = createSignal<TeamMemberRow | null>(null);
  const query = useInfiniteQuery(() => teamMembersQuery(props.organizationId, props.team.id, search()));
  const rows = (): readonly TeamMemberRow[] => query.data?.pages.flatMap(({ members }) => members) ?? [];
  const onRemoved = (removed: boolean): void => {
    setRemoving([]);
    if (removed) setSelected(new Set<string>());
  };
  const menu = (row: TeamMemberRow): JSX.Element => (
    <MemberMenu
      row={row}
      team={props.team}
      onAccess={() => navigate(paths.memberAccess(props.organizationId, row.accountId))}
      onPlace={() => setPlace(row)}
      onRemove={() => setRemoving([row.accountId])}
    />
  );
  return (
    <Section title={t('team.people')} actions={<AddButton team={props.team} onAdd={() => setAdding(true)} />}>
      <div class={styles.search}>
        <TextField
          name="searchPeople"
          type="search"
          label={t('team.searchPeople')}
          value={search()}
          onInput={setSearch}
          maxLength={100}
        />
      </div>
      <PeopleTable
        team={props.team}
        rows={rows()}
        loading={query.isPending}
        menu={menu}
        selected={selected()}
        onSelect={setSelected}
        onRemove={setRemoving}
      />
      <MoreButton query={query} />
      <AddPeopleSheet
        organizationId={props.organizationId}
        team={props.team}
        open={adding()}
        onOpenChange={setAdding}
      />
      <MemberSheets
        {...props}
        removing={removing()}
        onRemoved={onRemoved}
        place={place()}
        onPlaced={setPlace}
      />
    </Section>
  );
}

const AddButton = (props: { readonly team: TeamView; readonly onAdd: () => void }): JSX.Element => (
  <Button
    variant="primary"
    icon={iconUserPlus}
    disabledReason={reasonOf(props.team.can.addMember)}
    onClick={props.onAdd}
  >
    {t('team.add.open')}
  </Button>
);

type MoreButtonProps = {
  readonly query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
};

const MoreButton = (props: MoreButtonProps): JSX.Element => (
  <Show when={props.query.hasNextPage}>
    <div>
      <Button busy={props.query.isFetchingNextPage} onClick={() => void props.query.fetchNextPage()}>
        {t('team.more')}
      </Button>
    </div>
  </Show>
);

type MemberSheetsProps = TeamPeopleProps & {
  readonly removing: readonly string[];
  readonly onRemoved: (removed: boolean) => void;
  readonly place: TeamMemberRow | null;
  readonly onPlaced: (place: null) => void;
};

const MemberSheets = (props: MemberSheetsProps): JSX.Element => (
  <>
    <RemovePeopleSheet
      organizationId={props.organizationId}
      team={props.team}
      accountIds={props.removing}
      onClose={props.onRemoved}
    />
    <PlaceSheet
      organizationId={props.organizationId}
      team={props.team}
      member={props.place}
      onClose={() => props.onPlaced(null)}
    />
  </>
);

type MemberMenuProps = {
  readonly row: TeamMemberRow;
  readonly team: TeamView;
  readonly onAccess: () => void;
  readonly onPlace: () => void;
  readonly onRemove: () => void;
};

const MemberMenu = (props: MemberMenuProps): JSX.Element => (
  <Menu
    label={t('team.member.menu', { name: props.row.name })}
    items={[
      { id: 'access', label: t('team.member.access'), onSelect: props.onAccess },
      {
        id: 'place',
        label: t('team.member.place'),
        disabledReason: reasonOf(props.team.can.update),
        onSelect: props.onPlace,
      },
      {
        id: 'remove',
        label: t('team.member.remove'),
        danger: true,
        disabledReason: reasonOf(props.team.can.removeMember),
        onSelect: props.onRemove,
      },
    ]}
  />
);

type PeopleTableProps = {
  readonly team: TeamView;
  readonly rows: readonly TeamMemberRow[];
  readonly loading: boolean;
  readonly menu: (row: TeamMemberRow) => JSX.Element;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onRemove: (accountIds: readonly string[]) => void;
};

const PeopleTable = (props: PeopleTableProps): JSX.Element => (
  <DataTable
    caption={t('team.people')}
    rows={props.rows}
    rowKey={({ accountId }) => accountId}
    loading={props.loading}
    skeletonRows={4}
    columns={columns}
    rowMenu={props.menu}
    rowMenuLabel={t('team.member.actions')}
    selection={
      props.team.can.removeMember.allowed
        ? {
            selected: props.selected,
            onChange: props.onSelect,
            label: ({ name }) => t('team.member.select', { name }),
            selectAllLabel: t('team.member.selectAll'),
          }
        : undefined
    }
    bulkBar={
      <div class={styles.bulk}>
        <span>{t('team.member.selected', { count: props.selected.size })}</span>
        <Button size="small" variant="danger" onClick={() => props.onRemove([...props.selected])}>
          {t('team.member.removeSelected')}
        </Button>
      </div>
    }
    empty={<EmptyState icon={iconUsers} title={t('team.noPeople')} text={t('team.noPeopleText')} />}
  />
);

const columns = [
  {
    id: 'name',
    get header() {
      return t('team.member.name');
    },
    primary: true,
    cell: (row: TeamMemberRow) => row.name,
  },
  {
    id: 'email',
    get header() {
      return t('team.member.email');
    },
    cell: (row: TeamMemberRow) => row.email,
  },
  {
    id: 'role',
    get header() {
      return t('team.member.role');
    },
    cell: (row: TeamMemberRow) => t(`common.role.${row.role}`),
  },
  {
    id: 'place',
    get header() {
      return t('team.member.inTeam');
    },
    cell: (row: TeamMemberRow) => <Place row={row} />,
  },
];

const Place = (props: { readonly row: TeamMemberRow }): JSX.Element => (
  <span class={styles.bulk}>
    <Show when={props.row.leader} fallback={<Show when={props.row.endsAt === null}>–</Show>}>
      <Badge tone="accent">{props.row.mayManage ? t('team.member.manager') : t('team.member.leader')}</Badge>
    </Show>
    <Show when={props.row.endsAt}>{(end) => <Badge tone="warning">{untilText(end())}</Badge>}</Show>
  </span>
);
