import type { ApiTokenView } from '@atrium/contracts/api-token/api-token-view';
import { formatDateTime } from '@atrium/i18n/format-date';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconKey } from '@atrium/ui/icon/icons';
import { Menu } from '@atrium/ui/menu/menu';
import { DataTable } from '@atrium/ui/table/data-table';
import { For, type JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import styles from './api-tokens.module.css';
import { choiceOf, tokenAreas } from './token-areas.ts';
import { TokenEnd } from './token-end.tsx';

type TokenTableProps = {
  readonly tokens: readonly ApiTokenView[];
  /** Whether it says whose each is. */
  readonly ofEverybody: boolean;
  readonly loading: boolean;
  readonly onRevoke: (token: ApiTokenView) => void;
};

export function TokenTable(props: TokenTableProps): JSX.Element {
  const owner = {
    ...{ id: 'owner', header: t('tokens.column.owner'), width: '11rem' },
    cell: ({ createdBy }: ApiTokenView) => createdBy,
  };
  return (
    <DataTable
      caption={t('tokens.caption')}
      rows={props.tokens}
      rowKey={({ id }) => id}
      loading={props.loading}
      skeletonRows={3}
      empty={<EmptyState icon={iconKey} title={t('tokens.empty')} text={t('tokens.emptyText')} />}
      columns={[
        {
          id: 'name',
          header: t('tokens.column.name'),
          primary: true,
          cell: (token) => <Named token={token} />,
        },
        ...(props.ofEverybody ? [owner] : []),
        {
          ...{ id: 'used', header: t('tokens.column.used'), width: '13rem' },
          cell: ({ lastUsedAt }) =>
            lastUsedAt === null ? t('tokens.neverUsed') : formatDateTime(locale(), lastUsedAt),
        },
        {
          id: 'ends',
          header: t('tokens.column.ends'),
          width: '10rem',
          cell: ({ endsAt }) => <TokenEnd endsAt={endsAt} />,
        },
      ]}
      rowMenu={(token) => (
        <Menu
          label={t('tokens.menu', { name: token.name })}
          items={[
            {
              ...{ id: 'revoke', label: t('tokens.revoke.open'), danger: true },
              disabledReason: reasonOf(token.can.revoke),
              onSelect: () => props.onRevoke(token),
            },
          ]}
        />
      )}
      rowMenuLabel={t('tokens.menuColumn')}
    />
  );
}

/** The name, and below it what the token may do, in words. */
function Named(props: { readonly token: ApiTokenView }): JSX.Element {
  const areas = () =>
    tokenAreas
      .map((area) => ({ area, choice: choiceOf(area, props.token.scopes) }))
      .filter(({ choice }) => choice !== 'none');
  return (
    <div class={styles.named}>
      <span>{props.token.name}</span>
      <ul role="list" class={styles.scopes}>
        <For each={areas()}>
          {({ area, choice }) => (
            <li>
              {t('tokens.scope', { area: t(`tokens.area.${area}`), choice: t(`tokens.choice.${choice}`) })}
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
