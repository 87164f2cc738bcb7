import type { StaffTokenView } from '@atrium/contracts/staff-token/staff-token-view';
import { formatDateTime } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconKey } from '@atrium/ui/icon/icons';
import { Menu } from '@atrium/ui/menu/menu';
import { DataTable } from '@atrium/ui/table/data-table';
import { For, type JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import styles from '../api-token/api-tokens.module.css';
import { TokenEnd } from '../api-token/token-end.tsx';

type StaffTokenTableProps = {
  readonly tokens: readonly StaffTokenView[];
  readonly loading: boolean;
  readonly onRevoke: (token: StaffTokenView) => void;
};

export const StaffTokenTable = (props: StaffTokenTableProps): JSX.Element => (
  <DataTable
    caption={t('tokens.caption')}
    rows={props.tokens}
    rowKey={({ id }) => id}
    loading={props.loading}
    skeletonRows={2}
    empty={<EmptyState icon={iconKey} title={t('tokens.empty')} text={t('tokens.emptyText')} />}
    columns={[
      {
        ...{ id: 'name', header: t('tokens.column.name'), primary: true },
        cell: ({ name }) => name,
      },
      {
        ...{ id: 'roles', header: t('tokens.staff.roles') },
        cell: ({ roles }) => (
          <span class={styles.roles}>
            <For each={roles}>{(role) => <Badge>{t(`staff.role.${role}`)}</Badge>}</For>
          </span>
        ),
      },
      {
        ...{ id: 'used', header: t('tokens.column.used'), width: '13rem' },
        cell: ({ lastUsedAt }) =>
          lastUsedAt === null ? t('tokens.neverUsed') : formatDateTime(locale(), lastUsedAt),
      },
      {
        ...{ id: 'ends', header: t('tokens.column.ends'), width: '10rem' },
        cell: ({ endsAt }) => <TokenEnd endsAt={endsAt} />,
      },
    ]}
    rowMenu={(token) => (
      <Menu
        label={t('tokens.menu', { name: token.name })}
        items={[
          {
            ...{ id: 'revoke', label: t('tokens.revoke.open'), danger: true },
            onSelect: () => props.onRevoke(token),
          },
        ]}
      />
    )}
    rowMenuLabel={t('tokens.menuColumn')}
  />
);
