import type { Spending } from '@atrium/contracts/dashboard/get-dashboard';
import { formatMonth } from '@atrium/i18n/format-month';
import { formatNumber } from '@atrium/i18n/format-number';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Card } from '@atrium/ui/card/card';
import { BarChart } from '@atrium/ui/chart/bar-chart';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconReceipt } from '@atrium/ui/icon/icons';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { typeName } from '../access/access-words.ts';
import { money } from '../billing/money.ts';
import { amountOf, type Series, seriesOf } from './spending-series.ts';

type SpendingCardProps = { readonly spending: Spending };

const nameOf = ({ type }: Series): string => (type === null ? t('dashboard.spending.other') : typeName(type));

/** What was billed in the last twelve months, by month and type of product. */
export function SpendingCard(props: SpendingCardProps): JSX.Element {
  const series = () => seriesOf(props.spending);
  const total = () => props.spending.months.reduce((sum, { netMinor }) => sum + netMinor, 0);
  const amount = (minor: number): string => money(minor, props.spending.currency);
  return (
    <Card
      title={t('dashboard.spending.title')}
      description={t('dashboard.spending.lead', { currency: props.spending.currency })}
    >
      <BarChart
        label={t('dashboard.spending.chart', { total: amount(total()) })}
        format={(minor) => formatNumber(locale(), minor / 100)}
        bars={props.spending.months.map((month) => ({
          label: formatMonth(locale(), month.month, 'short'),
          title: `${formatMonth(locale(), month.month, 'long')}: ${amount(month.netMinor)}`,
          parts: series().map((one) => ({ tone: one.tone, value: amountOf(month, series(), one) })),
        }))}
        legend={series().map((one) => ({ tone: one.tone, label: nameOf(one) }))}
        tableLabel={t('dashboard.spending.table')}
        table={<SpendingTable spending={props.spending} series={series()} amount={amount} />}
      />
    </Card>
  );
}

type SpendingTableProps = SpendingCardProps & {
  readonly series: readonly Series[];
  readonly amount: (minor: number) => string;
};

const SpendingTable = (props: SpendingTableProps): JSX.Element => (
  <DataTable
    caption={t('dashboard.spending.title')}
    rows={props.spending.months.toReversed()}
    rowKey={({ month }) => month}
    columns={[
      {
        ...{ id: 'month', header: t('dashboard.spending.month'), primary: true },
        cell: ({ month }) => formatMonth(locale(), month, 'long'),
      },
      ...props.series.map((one) => ({
        ...{ id: one.type ?? 'other', header: nameOf(one), align: 'end' as const },
        cell: (month: Spending['months'][number]) => props.amount(amountOf(month, props.series, one)),
      })),
      {
        ...{ id: 'total', header: t('dashboard.spending.total'), align: 'end' },
        cell: ({ netMinor }) => props.amount(netMinor),
      },
    ]}
  />
);

type NothingSpentProps = { readonly organizationId: string; readonly mayOrder: boolean };

export const NothingSpent = (props: NothingSpentProps): JSX.Element => (
  <Card title={t('dashboard.spending.title')}>
    <EmptyState
      icon={iconReceipt}
      title={t('dashboard.spending.empty')}
      text={t('dashboard.spending.emptyText')}
      action={
        <Show when={props.mayOrder}>
          <LinkButton href={paths.order(props.organizationId)}>{t('dashboard.expiries.order')}</LinkButton>
        </Show>
      }
    />
  </Card>
);
