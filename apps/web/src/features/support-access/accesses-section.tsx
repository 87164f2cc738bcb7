import { formatDateTime } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { Icon } from '@atrium/ui/icon/icon';
import { iconKey, iconPlus } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { toRefusal } from '../../lib/refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { AccessState, servicesInWords } from './access-state.tsx';
import { GiveSupportAccess } from './give-support-access.tsx';
import { supportAccessesQuery } from './support-access-queries.ts';

/** What support may do in this organization; nothing is shown to who may not see it (SUP-3). */
export function AccessesSection(props: { readonly organizationId: string }): JSX.Element {
  const query = useQuery(() => supportAccessesQuery(props.organizationId));
  const [giving, setGiving] = createSignal(false);
  const denied = (): boolean => {
    const refusal = query.isError ? toRefusal(query.error) : null;
    return refusal !== null && refusal !== 'offline' && refusal.code === 'permission.denied';
  };
  return (
    <Show when={!denied()}>
      <Section
        title={t('temporary.title')}
        lead={t('temporary.lead')}
        actions={
          <Button icon={<Icon path={iconPlus} />} onClick={() => setGiving(true)}>
            {t('temporary.give')}
          </Button>
        }
      >
        <Switch fallback={<Skeleton height="120px" />}>
          <Match when={query.isError && !query.data}>
            <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
          </Match>
          <Match when={query.data}>
            {(data) => (
              <DataTable
                caption={t('temporary.title')}
                rows={data().accesses}
                rowKey={({ id }) => id}
                rowLink={({ id }) => paths.supportAccess(props.organizationId, id)}
                columns={[
                  {
                    id: 'services',
                    header: t('temporary.list.services'),
                    primary: true,
                    cell: ({ services }) => servicesInWords(services),
                  },
                  {
                    id: 'state',
                    header: t('temporary.list.state'),
                    cell: (access) => <AccessState access={access} />,
                  },
                  {
                    id: 'until',
                    header: t('temporary.list.until'),
                    nowrap: true,
                    cell: ({ endedAt, endsAt }) => formatDateTime(locale(), endedAt ?? endsAt),
                  },
                  { id: 'givenBy', header: t('temporary.list.givenBy'), cell: ({ grantedBy }) => grantedBy },
                ]}
                empty={
                  <EmptyState
                    icon={iconKey}
                    title={t('temporary.list.empty')}
                    text={t('temporary.list.emptyText')}
                  />
                }
              />
            )}
          </Match>
        </Switch>
        <Show when={giving()}>
          <GiveSupportAccess organizationId={props.organizationId} onClose={() => setGiving(false)} />
        </Show>
      </Section>
    </Show>
  );
}
