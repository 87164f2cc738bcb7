import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconBox } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { A, useParams } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { productQuery } from '../access/access-queries.ts';
import { levelNames, typeName } from '../access/access-words.ts';
import { CaseOver } from './desk-case-page.tsx';

/** A service under temporary access: the same action as the customer's, with the customer watching (SUP-3). */
export function DeskServicePage(): JSX.Element {
  const params = useParams<{ caseId: string; organizationId: string; productId: string }>();
  const query = useQuery(() => ({
    ...productQuery(params.organizationId, params.productId),
    refetchOnWindowFocus: false,
  }));
  usePageTitle(() => query.data?.name ?? t('cases.title'));
  return (
    <Switch fallback={<Skeleton height="320px" />}>
      <Match when={query.isError && isRefusedWith(query.error, 'request.not_found')}>
        <CaseOver />
      </Match>
      <Match when={query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>
        {(product) => (
          <>
            <PageHeader
              title={product().name}
              lead={typeName(product().type)}
              back={<A href={paths.deskCase(params.caseId)}>{t('cases.case.back')}</A>}
            />
            <p>{t('cases.service.rights', { levels: levelNames(product().levels) || '–' })}</p>
            <Show when={product().parts.length > 0}>
              <Section title={t('cases.service.parts')}>
                <DataTable
                  caption={t('cases.service.parts')}
                  rows={product().parts}
                  rowKey={({ id }) => id}
                  columns={[
                    { id: 'name', header: t('cases.customer.name'), primary: true, cell: ({ name }) => name },
                    { id: 'kind', header: t('cases.customer.kind'), cell: ({ type }) => typeName(type) },
                  ]}
                  empty={<EmptyState icon={iconBox} title={t('cases.customer.noProducts')} text="" />}
                />
              </Section>
            </Show>
          </>
        )}
      </Match>
    </Switch>
  );
}
