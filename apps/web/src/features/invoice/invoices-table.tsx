import type { ActionOutput } from '@atrium/contracts/actions';
import type { InvoiceListRow } from '@atrium/contracts/invoice/invoice-view';
import { formatDate } from '@atrium/i18n/format-date';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from '../billing/billing.module.css';
import { money } from '../billing/money.ts';
import { InvoiceState } from './invoice-state.tsx';

type Page = ActionOutput<'invoice.list'>;

type InvoicesTableProps = {
  readonly organizationId: string;
  readonly page: Page | undefined;
  readonly loading: boolean;
  readonly empty: JSX.Element;
  readonly onPlace: (direction: 'older' | 'newer', cursor: Page['older']) => void;
};

/** A credit note counts against the rest. */
const signed = ({ kind, grossMinor }: InvoiceListRow): number =>
  kind === 'credit_note' ? -grossMinor : grossMinor;

export const nameOfInvoice = ({ kind, number }: Pick<InvoiceListRow, 'kind' | 'number'>): string => {
  if (number === null) return t('billing.invoices.notFinal');
  return kind === 'credit_note' ? t('billing.invoices.creditNote', { number }) : number;
};

/** A number stays on one line; before that of a credit note there is a place to break. */
const Name = (props: { readonly row: InvoiceListRow }): JSX.Element => (
  <Show
    when={props.row.kind === 'credit_note'}
    fallback={<span class={styles.whole}>{nameOfInvoice(props.row)}</span>}
  >
    {nameOfInvoice(props.row)}
  </Show>
);

export const InvoicesTable = (props: InvoicesTableProps): JSX.Element => (
  <DataTable
    caption={t('billing.invoices.title')}
    rows={props.page?.invoices ?? []}
    rowKey={({ id }) => id}
    rowLink={({ id }) => paths.invoice(props.organizationId, id)}
    loading={props.loading}
    skeletonRows={8}
    empty={props.empty}
    columns={[
      {
        id: 'number',
        header: t('billing.invoices.number'),
        primary: true,
        cell: (row) => <Name row={row} />,
      },
      {
        id: 'day',
        header: t('billing.invoices.day'),
        nowrap: true,
        cell: ({ day }) => <span class="tabular">{formatDate(locale(), day)}</span>,
      },
      {
        id: 'products',
        header: t('billing.invoices.products'),
        cell: ({ products }) => products.join(', '),
      },
      {
        id: 'status',
        header: t('billing.invoices.status'),
        cell: ({ state }) => <InvoiceState state={state} />,
      },
      {
        id: 'amount',
        header: t('billing.invoices.amount'),
        align: 'end',
        cell: (row) => money(signed(row), row.currency),
      },
      {
        id: 'due',
        header: t('billing.invoices.due'),
        align: 'end',
        cell: ({ dueMinor, currency }) => (dueMinor > 0 ? money(dueMinor, currency) : '–'),
      },
    ]}
    paging={{
      hasPrevious: Boolean(props.page?.newer),
      hasNext: Boolean(props.page?.older),
      onPrevious: () => props.onPlace('newer', props.page?.newer ?? null),
      onNext: () => props.onPlace('older', props.page?.older ?? null),
      previousLabel: t('billing.invoices.newer'),
      nextLabel: t('billing.invoices.older'),
    }}
  />
);
