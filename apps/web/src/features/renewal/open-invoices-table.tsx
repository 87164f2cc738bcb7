import { formatReference } from '@atrium/billing/reference/printed';
import type { OpenInvoice } from '@atrium/contracts/renewal/renewal-items';
import { formatDate } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconReceipt } from '@atrium/ui/icon/icons';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { money } from '../billing/money.ts';
import styles from './renewal.module.css';
import type { Selection } from './to-pay-selection.ts';

type OpenInvoicesTableProps = {
  readonly organizationId: string;
  readonly invoices: readonly OpenInvoice[];
  readonly loading: boolean;
  readonly selection: Selection;
};

/** People know an invoice by its day; what identifies it for the bank stands below. */
const nameOf = ({ number, day }: OpenInvoice): string =>
  number ?? t('renewal.toPay.invoiceOf', { date: formatDate(locale(), day) });

/** For who does not see the row: also what it is about. */
const longNameOf = (invoice: OpenInvoice): string => [nameOf(invoice), ...invoice.products].join(', ');

export const OpenInvoicesTable = (props: OpenInvoicesTableProps): JSX.Element => (
  <DataTable
    caption={t('renewal.toPay.invoices')}
    rows={props.invoices}
    rowKey={({ id }) => id}
    rowLink={({ id }) => paths.invoice(props.organizationId, id)}
    loading={props.loading}
    skeletonRows={2}
    selection={{
      selected: props.selection.invoices(),
      onChange: props.selection.setInvoices,
      label: (invoice) => t('renewal.toPay.select', { name: longNameOf(invoice) }),
      selectAllLabel: t('renewal.toPay.selectAll'),
    }}
    columns={[
      {
        id: 'invoice',
        header: t('renewal.toPay.invoice'),
        primary: true,
        cell: (invoice) => (
          <span class={styles.named}>
            <span class="tabular">{nameOf(invoice)}</span>
            <Show when={invoice.number === null}>
              <span class={styles.reference}>{formatReference(invoice.reference)}</span>
            </Show>
          </span>
        ),
      },
      { id: 'about', header: t('renewal.toPay.about'), cell: ({ products }) => products.join(', ') },
      {
        id: 'dueOn',
        header: t('renewal.toPay.dueOn'),
        cell: ({ dueOn, overdue }) => (
          <span class={styles.due}>
            <span class="tabular">{formatDate(locale(), dueOn)}</span>
            <Show when={overdue}>
              <Badge tone="danger">{t('billing.state.overdue')}</Badge>
            </Show>
          </span>
        ),
      },
      {
        id: 'open',
        header: t('renewal.toPay.open'),
        align: 'end',
        cell: ({ dueMinor, currency }) => money(dueMinor, currency),
      },
    ]}
    empty={
      <EmptyState
        icon={iconReceipt}
        title={t('renewal.toPay.noInvoices')}
        text={t('renewal.toPay.noInvoicesText')}
      />
    }
  />
);
