import type { ActionOutput } from '@atrium/contracts/actions';
import { formatDate } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconReceipt } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { A } from '@solidjs/router';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import styles from '../billing/billing.module.css';
import { suspenseQuery } from './bank-queries.ts';
import { moneyText } from './money-text.ts';
import { ResolveMovement } from './resolve-movement.tsx';

export type Movement = ActionOutput<'bankMovement.list'>['movements'][number];

/** Money that nobody could be found for, and what staff do with it (PAY-3). */
export function SuspensePage(): JSX.Element {
  const query = useQuery(suspenseQuery);
  const [chosen, setChosen] = createSignal<Movement | null>(null);
  usePageTitle(() => t('bankDesk.suspense.title'));
  return (
    <>
      <PageHeader
        title={t('bankDesk.suspense.title')}
        lead={t('bankDesk.suspense.lead')}
        back={<A href={paths.bankFiles}>{t('bankDesk.file.back')}</A>}
      />
      <Switch fallback={<Skeleton height="200px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          {(data) => (
            <div class={styles.page}>
              <p class={styles.quiet}>{t('bankDesk.suspense.total', { count: data().total })}</p>
              <DataTable
                caption={t('bankDesk.suspense.title')}
                rows={data().movements}
                rowKey={(row) => row.id}
                columns={columns(setChosen)}
                empty={
                  <EmptyState
                    icon={iconReceipt}
                    title={t('bankDesk.suspense.empty')}
                    text={t('bankDesk.suspense.emptyText')}
                  />
                }
              />
            </div>
          )}
        </Match>
      </Switch>
      <Show when={chosen()} keyed>
        {(movement) => <ResolveMovement movement={movement} onClose={() => setChosen(null)} />}
      </Show>
    </>
  );
}

const columns = (choose: (movement: Movement) => void) => [
  {
    ...{ id: 'from', primary: true, header: t('bankDesk.suspense.from') },
    cell: (row: Movement) => row.debtorName ?? row.debtorIban ?? t('bankDesk.resolve.nobody'),
  },
  {
    ...{ id: 'amount', align: 'end' as const, header: t('bankDesk.suspense.amount') },
    cell: (row: Movement) =>
      moneyText(row.direction === 'debit' ? -row.amountMinor : row.amountMinor, row.currency),
  },
  {
    ...{ id: 'booked', header: t('bankDesk.suspense.booked') },
    nowrap: true,
    cell: (row: Movement) => formatDate(locale(), row.bookedOn),
  },
  {
    ...{ id: 'said', header: t('bankDesk.suspense.said') },
    cell: (row: Movement) => row.reference ?? row.message ?? '',
  },
  {
    ...{ id: 'why', header: t('bankDesk.suspense.whyHead') },
    cell: (row: Movement) => t(`bankDesk.why.${row.why}`),
  },
  {
    ...{ id: 'action', header: t('bankDesk.suspense.action') },
    cell: (row: Movement) => (
      <Button size="small" onClick={() => choose(row)}>
        {t('bankDesk.suspense.action')}
      </Button>
    ),
  },
];
