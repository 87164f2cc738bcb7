import type { ToRenew } from '@atrium/contracts/renewal/renewal-items';
import { formatDate } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { Select } from '@atrium/ui/field/select';
import { iconBox } from '@atrium/ui/icon/icons';
import { DataTable } from '@atrium/ui/table/data-table';
import type { TableColumn } from '@atrium/ui/table/table-types';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { StateBadge } from '../product/state-badge.tsx';
import styles from './renewal.module.css';
import { RenewalAmount } from './renewal-amount.tsx';
import type { Duration, Selection, ToPay } from './to-pay-selection.ts';

type RenewalsTableProps = {
  readonly organizationId: string;
  readonly toPay: ToPay | undefined;
  readonly all: boolean;
  readonly loading: boolean;
  readonly selection: Selection;
};

/** Each with the duration that is paid for and whose address stands on the invoice (SUB-3, SUB-7). */
export const RenewalsTable = (props: RenewalsTableProps): JSX.Element => (
  <DataTable
    caption={t('renewal.toPay.products')}
    rows={props.toPay?.products ?? []}
    rowKey={({ productId }) => productId}
    loading={props.loading}
    skeletonRows={3}
    selection={{
      selected: props.selection.products(),
      onChange: props.selection.setProducts,
      label: ({ productName }) => t('renewal.toPay.select', { name: productName }),
      selectAllLabel: t('renewal.toPay.selectAll'),
    }}
    columns={columnsOf(props)}
    empty={
      <EmptyState
        icon={iconBox}
        title={t('renewal.toPay.noProducts')}
        text={props.all ? t('renewal.toPay.noneAtAll') : t('renewal.toPay.noProductsText')}
      />
    }
  />
);

const columnsOf = (props: RenewalsTableProps): readonly TableColumn<ToRenew>[] => [
  {
    id: 'product',
    header: t('renewal.toPay.product'),
    primary: true,
    cell: (row) => <Product organizationId={props.organizationId} row={row} />,
  },
  {
    id: 'paidThrough',
    header: t('renewal.toPay.paidThrough'),
    nowrap: true,
    cell: ({ paidThrough }) => <span class="tabular">{formatDate(locale(), paidThrough)}</span>,
  },
  {
    id: 'duration',
    header: t('renewal.toPay.duration'),
    cell: (row) => (
      <Select
        name={`duration-${row.productId}`}
        label={t('renewal.toPay.durationOf', { name: row.productName })}
        labelHidden
        value={props.selection.period(row)}
        onChange={(period) => props.selection.choose(row.productId, { period: period as Duration })}
        options={row.durations.map(({ period }) => ({
          value: period,
          label: t(`renewal.duration.${period}`),
        }))}
      />
    ),
  },
  {
    id: 'address',
    header: t('renewal.toPay.address'),
    cell: (row) => (
      <Select
        name={`address-${row.productId}`}
        label={t('renewal.toPay.addressOf', { name: row.productName })}
        labelHidden
        value={props.selection.addressId(row)}
        onChange={(addressId) => props.selection.choose(row.productId, { addressId })}
        options={[
          { value: '', label: t('renewal.toPay.usualAddress') },
          ...(props.toPay?.addresses ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    ),
  },
  {
    id: 'amount',
    header: t('renewal.toPay.amount'),
    align: 'end',
    cell: (row) => (
      <RenewalAmount organizationId={props.organizationId} row={row} selection={props.selection} />
    ),
  },
];

const Product = (props: { readonly organizationId: string; readonly row: ToRenew }): JSX.Element => (
  <span class={styles.product}>
    <A href={paths.product(props.organizationId, props.row.productId)}>{props.row.productName}</A>
    <span class={styles.quiet}>{props.row.planName}</span>
    <Show
      when={props.row.autoRenew}
      fallback={
        <Show when={props.row.state !== 'active'}>
          <StateBadge state={props.row.state} />
        </Show>
      }
    >
      <Badge tone="info">{t('renewal.toPay.auto')}</Badge>
    </Show>
  </span>
);
