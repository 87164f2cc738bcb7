import type { CaseView } from '@atrium/contracts/desk/desk-view';
import { formatDateTime } from '@atrium/i18n/format-date';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconFileText } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { deskCasesQuery } from './desk-queries.ts';
import { IdentifyForm } from './identify-form.tsx';
import { ReasonForm } from './reason-form.tsx';
import { WaitingAccesses } from './waiting-accesses.tsx';

/** Where an agent begins: the ways to a customer, and the cases that are open (DESK-1). */
export function DeskPage(): JSX.Element {
  const query = useQuery(deskCasesQuery);
  usePageTitle(() => t('cases.title'));
  return (
    <>
      <PageHeader title={t('cases.title')} lead={t('cases.lead')} />
      <Switch fallback={<Skeleton height="320px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          {(data) => (
            <>
              <Show when={data().can.identify}>
                <IdentifyForm />
              </Show>
              <Show when={data().can.openWithReason}>
                <ReasonForm />
              </Show>
              <OpenCases cases={data().cases} />
              <Show when={data().can.identify}>
                <WaitingAccesses accesses={data().accesses} />
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </>
  );
}

const OpenCases = (props: { readonly cases: readonly CaseView[] }): JSX.Element => (
  <Section title={t('cases.mine.title')}>
    <DataTable
      caption={t('cases.mine.title')}
      rows={props.cases}
      rowKey={({ id }) => id}
      rowLink={({ id }) => paths.deskCase(id)}
      columns={[
        { id: 'customer', header: t('cases.mine.customer'), primary: true, cell: ({ name }) => name },
        { id: 'basis', header: t('cases.mine.basis'), cell: ({ basis }) => t(`cases.basis.${basis}`) },
        {
          id: 'until',
          header: t('cases.mine.until'),
          nowrap: true,
          cell: ({ endsAt }) => formatDateTime(locale(), endsAt),
        },
      ]}
      empty={
        <EmptyState icon={iconFileText} title={t('cases.mine.empty')} text={t('cases.mine.emptyText')} />
      }
    />
  </Section>
);
