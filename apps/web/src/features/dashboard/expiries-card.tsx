import type { ActionOutput } from '@atrium/contracts/actions';
import type { Expiry } from '@atrium/contracts/dashboard/get-dashboard';
import { formatDate } from '@atrium/i18n/format-date';
import { formatMonth } from '@atrium/i18n/format-month';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Card } from '@atrium/ui/card/card';
import type { ChartTone } from '@atrium/ui/chart/chart-frame';
import { TimelineChart } from '@atrium/ui/chart/timeline-chart';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconCalendar } from '@atrium/ui/icon/icons';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { typeName } from '../access/access-words.ts';
import styles from './dashboard-page.module.css';
import { monthsBetween } from './months-between.ts';

type ExpiriesCardProps = {
  readonly organizationId: string;
  readonly data: ActionOutput<'dashboard.get'>;
  readonly mayOrder: boolean;
};

const tones: { readonly [N in Expiry['next']]: ChartTone } = { renewed: 3, expires: 2, ends: 5 };
const kinds = ['renewed', 'expires', 'ends'] as const;

/** When what is paid ends, over the year to come, and what happens then. */
export function ExpiriesCard(props: ExpiriesCardProps): JSX.Element {
  const expiries = () => props.data.expiries;
  const last = (): string => expiries().at(-1)?.paidThrough ?? props.data.until;
  /** Where there are more than are shown, the line ends with the last of them. */
  const until = (): string => (props.data.moreExpiries ? last() : props.data.until);
  return (
    <Card title={t('dashboard.expiries.title')} description={t('dashboard.expiries.lead')}>
      <Show
        when={expiries().length > 0}
        fallback={
          <EmptyState
            icon={iconCalendar}
            title={t('dashboard.expiries.empty')}
            text={t('dashboard.expiries.emptyText')}
            action={
              <Show when={props.mayOrder}>
                <LinkButton href={paths.order(props.organizationId)}>
                  {t('dashboard.expiries.order')}
                </LinkButton>
              </Show>
            }
          />
        }
      >
        <TimelineChart
          label={t('dashboard.expiries.chart', { count: expiries().length })}
          from={props.data.today}
          until={until()}
          points={expiries().map(({ name, paidThrough, next }) => ({
            ...{ day: paidThrough, tone: tones[next] },
            title: `${name} · ${formatDate(locale(), paidThrough)} · ${t(`dashboard.expiries.${next}`)}`,
          }))}
          ticks={monthsBetween(props.data.today, until()).map((day) => ({
            ...{ day, label: formatMonth(locale(), day, 'short') },
          }))}
          legend={kinds
            .filter((kind) => expiries().some(({ next }) => next === kind))
            .map((kind) => ({ tone: tones[kind], label: t(`dashboard.expiries.${kind}`) }))}
          tableLabel={t('dashboard.expiries.table')}
          table={<ExpiryTable organizationId={props.organizationId} expiries={expiries()} />}
        />
        <Show when={props.data.moreExpiries}>
          <p class={styles.quiet}>{t('dashboard.expiries.more', { count: expiries().length })}</p>
        </Show>
      </Show>
    </Card>
  );
}

type ExpiryTableProps = { readonly organizationId: string; readonly expiries: readonly Expiry[] };

const ExpiryTable = (props: ExpiryTableProps): JSX.Element => (
  <DataTable
    caption={t('dashboard.expiries.title')}
    rows={props.expiries}
    rowKey={({ productId }) => productId}
    rowLink={({ productId }) => paths.product(props.organizationId, productId)}
    columns={[
      { id: 'name', header: t('dashboard.expiries.product'), primary: true, cell: ({ name }) => name },
      { id: 'type', header: t('dashboard.expiries.type'), cell: ({ type }) => typeName(type) },
      {
        id: 'day',
        header: t('dashboard.expiries.day'),
        nowrap: true,
        cell: ({ paidThrough }) => <time dateTime={paidThrough}>{formatDate(locale(), paidThrough)}</time>,
      },
      {
        id: 'next',
        header: t('dashboard.expiries.next'),
        cell: ({ next }) => t(`dashboard.expiries.${next}`),
      },
    ]}
  />
);
