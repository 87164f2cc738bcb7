import type { HolderRow, ViaView } from '@atrium/contracts/access/access-view';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { TextField } from '@atrium/ui/field/text-field';
import { iconUsers } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import styles from './access-page.module.css';
import { productAccessQuery } from './access-queries.ts';
import { levelName, levelNames, untilText } from './access-words.ts';

type HoldersSectionProps = { readonly organizationId: string; readonly productId: string };

/** Who can reach this, and why (PERM-6): the engine's own list of holders. */
export function HoldersSection(props: HoldersSectionProps): JSX.Element {
  const [search, setSearch] = createSignal('');
  const query = useInfiniteQuery(() => productAccessQuery(props.organizationId, props.productId, search()));
  const rows = (): readonly HolderRow[] => query.data?.pages.flatMap(({ holders }) => holders) ?? [];
  return (
    <Section
      title={t('access.holders.title')}
      lead={t('access.holders.lead', { count: query.data?.pages[0]?.total ?? 0 })}
    >
      <div class={styles.search}>
        <TextField
          name="searchPeople"
          type="search"
          label={t('access.holders.search')}
          value={search()}
          onInput={setSearch}
          maxLength={100}
        />
      </div>
      <DataTable
        caption={t('access.holders.title')}
        rows={rows()}
        rowKey={({ accountId }) => accountId}
        rowLink={({ accountId }) => paths.memberAccess(props.organizationId, accountId)}
        loading={query.isPending}
        skeletonRows={4}
        columns={[
          { id: 'name', header: t('access.matrix.person'), primary: true, cell: ({ name }) => name },
          { id: 'levels', header: t('access.holders.levels'), cell: (row) => levelNames(row.levels) || '–' },
          { id: 'via', header: t('access.holders.why'), cell: (row) => <Vias {...props} row={row} /> },
        ]}
        empty={<EmptyState icon={iconUsers} title={t('access.holders.empty')} />}
      />
      <Show when={query.hasNextPage}>
        <div>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('access.more')}
          </Button>
        </div>
      </Show>
    </Section>
  );
}

const Vias = (props: { readonly organizationId: string; readonly row: HolderRow }): JSX.Element => (
  <ul role="list" class={styles.vias}>
    <For each={props.row.via}>
      {(via) => (
        <li>
          {viaText(via)}
          <Show when={via.teamId}>
            {(teamId) => (
              <>
                {' '}
                <A href={paths.team(props.organizationId, teamId())}>{via.teamName}</A>
              </>
            )}
          </Show>
          <Show when={via.endsAt}>{(end) => <span class={styles.quiet}> {untilText(end())}</span>}</Show>
        </li>
      )}
    </For>
  </ul>
);

function viaText(via: ViaView): string {
  if (via.kind === 'role' && via.role) return t('access.via.role', { role: t(`common.role.${via.role}`) });
  if (via.kind !== 'grant' || via.level === null) return t('access.via.other');
  const level = levelName(via.level);
  const on = via.on ?? 'this';
  return via.teamId === null ? t(`access.via.own_${on}`, { level }) : t(`access.via.team_${on}`, { level });
}
