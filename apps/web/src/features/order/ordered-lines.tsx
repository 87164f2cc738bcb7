import type { Currency } from '@atrium/contracts/currency';
import type { OrderedLineView } from '@atrium/contracts/purchase/cart-view';
import { Badge } from '@atrium/ui/badge/badge';
import { DataTable } from '@atrium/ui/table/data-table';
import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './order.module.css';
import { day, money, periodName, perPeriod } from './order-words.ts';

type Line = Omit<OrderedLineView, 'lineId'> & {
  readonly lineId?: string;
  readonly periodNetMinor?: number;
  readonly problem?: string | null;
};

type OrderedLinesProps<L extends Line> = {
  readonly caption: string;
  readonly currency: Currency;
  readonly lines: readonly L[];
  /** In a further column: what can be done with the line, or how far it is. */
  readonly last?: { readonly header: string; readonly cell: (line: L) => JSX.Element };
};

/** The products of a cart or an order with their days and net prices. */
export const OrderedLines = <L extends Line>(props: OrderedLinesProps<L>): JSX.Element => (
  <DataTable
    caption={props.caption}
    rows={props.lines}
    rowKey={(line) => line.lineId ?? `${props.lines.indexOf(line)}`}
    columns={[
      {
        id: 'product',
        header: t('order.cart.product'),
        primary: true,
        cell: (line) => (
          <>
            <strong>{line.name}</strong>
            <div class={styles.quiet}>
              {line.typeName} {line.planName}
            </div>
          </>
        ),
      },
      {
        id: 'time',
        header: t('order.cart.time'),
        cell: (line) => <Time line={line} currency={props.currency} />,
      },
      {
        id: 'price',
        header: t('order.cart.price'),
        align: 'end',
        cell: (line) => (
          <>
            <span class={styles.price}>{money(line.netMinor, props.currency)}</span>
            <Show when={line.discount}>
              {(discount) => (
                <div class={styles.quiet}>
                  <Badge tone="success">{discount().label || t('order.codes.freeCredit')}</Badge>{' '}
                  <s>{money(line.unitNetMinor, props.currency)}</s>
                </div>
              )}
            </Show>
          </>
        ),
      },
      ...(props.last ? [{ id: 'last', header: props.last.header, cell: props.last.cell }] : []),
    ]}
    empty={null}
  />
);

const Time = (props: { readonly line: Line; readonly currency: Currency }): JSX.Element => (
  <Show
    when={props.line.trialDays > 0}
    fallback={
      <>
        {periodName(props.line.period)}
        <div class={styles.quiet}>
          {t('order.cart.days', { from: day(props.line.serviceFrom), until: day(props.line.serviceUntil) })}
        </div>
      </>
    }
  >
    {t('order.cart.trialThen', {
      until: day(props.line.serviceUntil),
      price: money(props.line.periodNetMinor ?? 0, props.currency),
      period: perPeriod(props.line.period),
    })}
  </Show>
);
