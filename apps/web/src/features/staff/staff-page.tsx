import type { StaffView } from '@atrium/contracts/staff/staff-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { Icon } from '@atrium/ui/icon/icon';
import { iconUserPlus } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { staffQuery } from '../desk/desk-queries.ts';
import styles from '../support/support.module.css';
import { AddStaff } from './add-staff.tsx';
import { ChangeRoles } from './change-roles.tsx';
import { EndStaff } from './end-staff.tsx';
import { StaffAudit } from './staff-audit.tsx';
import { type OpenPerson, StaffMenu } from './staff-menu.tsx';

type Open = { readonly what: 'add' } | OpenPerson;

/** Who belongs to the staff, what they are there for, and what they did (DESK-1, AUD-1). */
export function StaffPage(): JSX.Element {
  const query = useQuery(staffQuery);
  const [open, setOpen] = createSignal<Open | null>(null);
  const personOf = (what: 'roles' | 'end'): StaffView | undefined => {
    const now = open();
    return now && now.what !== 'add' && now.what === what ? now.person : undefined;
  };
  const close = (): void => void setOpen(null);
  usePageTitle(() => t('staff.title'));
  return (
    <>
      <PageHeader
        title={t('staff.title')}
        lead={t('staff.lead')}
        actions={
          <Button
            variant="primary"
            icon={<Icon path={iconUserPlus} />}
            onClick={() => setOpen({ what: 'add' })}
          >
            {t('staff.add')}
          </Button>
        }
      />
      <div class={styles.parts}>
        <Switch fallback={<Skeleton height="240px" />}>
          <Match when={query.isError && !query.data}>
            <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
          </Match>
          <Match when={query.data}>{(data) => <StaffTable staff={data().staff} onOpen={setOpen} />}</Match>
        </Switch>
        <StaffAudit />
      </div>
      <Show when={open()?.what === 'add'}>
        <AddStaff onClose={close} />
      </Show>
      <Show when={personOf('roles')}>{(person) => <ChangeRoles person={person()} onClose={close} />}</Show>
      <Show when={personOf('end')}>{(person) => <EndStaff person={person()} onClose={close} />}</Show>
    </>
  );
}

type StaffTableProps = { readonly staff: readonly StaffView[]; readonly onOpen: (open: Open) => void };

const StaffTable = (props: StaffTableProps): JSX.Element => (
  <DataTable
    caption={t('staff.title')}
    rows={props.staff}
    rowKey={({ accountId }) => accountId}
    rowMenuLabel={t('staff.actions')}
    rowMenu={(person) => (
      <Show when={person.endedAt === null}>
        <StaffMenu person={person} onOpen={props.onOpen} />
      </Show>
    )}
    columns={[
      {
        id: 'name',
        header: t('staff.column.name'),
        primary: true,
        cell: ({ name, email, mine }) => (
          <>
            {name} <Show when={mine}>({t('staff.you')})</Show>
            <br />
            <span class={styles.quiet}>{email}</span>
          </>
        ),
      },
      {
        id: 'roles',
        header: t('staff.column.roles'),
        cell: ({ roles }) => <For each={roles}>{(role) => <Badge>{t(`staff.role.${role}`)}</Badge>}</For>,
      },
      {
        id: 'factor',
        header: t('staff.column.factor'),
        cell: ({ hasSecondFactor }) => (
          <Badge tone={hasSecondFactor ? 'success' : 'warning'}>
            {t(hasSecondFactor ? 'staff.factor.on' : 'staff.factor.off')}
          </Badge>
        ),
      },
      {
        id: 'since',
        header: t('staff.column.since'),
        cell: ({ createdAt, endedAt }) =>
          endedAt === null
            ? formatDate(locale(), createdAt)
            : t('staff.ended', { date: formatDate(locale(), endedAt) }),
      },
    ]}
  />
);
