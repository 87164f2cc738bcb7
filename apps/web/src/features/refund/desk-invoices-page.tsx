import type { DeskInvoiceRow } from '@atrium/contracts/desk-invoice/desk-invoice-view';
import { limits } from '@atrium/contracts/limits';
import { formatDate } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { TextField } from '@atrium/ui/field/text-field';
import { iconReceipt } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { DataTable } from '@atrium/ui/table/data-table';
import { A, useParams } from '@solidjs/router';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { money } from '../billing/money.ts';
import { CaseOver } from '../desk/desk-case-page.tsx';
import { InvoiceState } from '../invoice/invoice-state.tsx';
import { nameOfInvoice } from '../invoice/invoices-table.tsx';
import styles from './refund.module.css';
import { deskInvoicesQuery, type InCase } from './refund-queries.ts';

/** The invoices of a customer whose case is open: finance finds the one that it is about (DESK-2). */
export function DeskInvoicesPage(): JSX.Element {
  const params = useParams<{ caseId: string; organizationId: string }>();
  const [typed, setTyped] = createSignal('');
  const [search, setSearch] = createSignal('');
  const query = useInfiniteQuery(() => deskInvoicesQuery(params, search()));
  const rows = () => query.data?.pages.flatMap(({ invoices }) => invoices) ?? [];
  usePageTitle(() => t('refunds.list.title'));
  return (
    <Switch
      fallback={
        <>
          <PageHeader
            title={t('refunds.list.title')}
            lead={t('refunds.list.lead')}
            back={<A href={paths.deskCase(params.caseId)}>{t('refunds.list.back')}</A>}
          />
          <form
            class={styles.search}
            onSubmit={(event) => {
              event.preventDefault();
              setSearch(typed().trim());
            }}
          >
            <TextField
              name="search"
              type="search"
              autocomplete="off"
              maxLength={limits.search}
              label={t('billing.invoices.search')}
              help={t('billing.invoices.searchHelp')}
              value={typed()}
              onInput={setTyped}
            />
            <Button type="submit">{t('refunds.list.find')}</Button>
          </form>
          <InvoiceTable rows={rows()} loading={query.isPending} place={params} />
          <Show when={query.hasNextPage}>
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('billing.invoices.older')}
            </Button>
          </Show>
        </>
      }
    >
      <Match when={query.isError && isRefusedWith(query.error, 'request.not_found')}>
        <CaseOver />
      </Match>
      <Match when={query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
    </Switch>
  );
}

type InvoiceTableProps = {
  readonly rows: readonly DeskInvoiceRow[];
  readonly loading: boolean;
  readonly place: InCase;
};

const InvoiceTable = (props: InvoiceTableProps): JSX.Element => (
  <DataTable
    caption={t('refunds.list.title')}
    rows={props.rows}
    rowKey={({ id }) => id}
    rowLink={({ id }) => paths.deskInvoice(props.place.caseId, props.place.organizationId, id)}
    loading={props.loading}
    skeletonRows={5}
    empty={<EmptyState icon={iconReceipt} title={t('refunds.list.empty')} />}
    columns={[
      { id: 'number', header: t('billing.invoices.number'), primary: true, cell: nameOfInvoice },
      {
        id: 'day',
        header: t('billing.invoices.day'),
        nowrap: true,
        cell: ({ day }) => formatDate(locale(), day),
      },
      {
        id: 'state',
        header: t('billing.invoices.status'),
        cell: ({ state }) => <InvoiceState state={state} />,
      },
      {
        ...{ id: 'amount', header: t('billing.invoices.amount'), align: 'end' },
        cell: ({ grossMinor, currency }) => money(grossMinor, currency),
      },
      {
        ...{ id: 'paid', header: t('billing.invoice.paid'), align: 'end' },
        cell: ({ paidMinor, currency }) => money(paidMinor, currency),
      },
      {
        ...{ id: 'refunded', header: t('billing.invoice.refunded'), align: 'end' },
        cell: ({ refundedMinor, currency }) => (refundedMinor > 0 ? money(refundedMinor, currency) : '–'),
      },
    ]}
  />
);
