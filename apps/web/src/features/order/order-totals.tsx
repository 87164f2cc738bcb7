import type { TotalsView } from '@atrium/contracts/purchase/cart-view';
import { Card } from '@atrium/ui/card/card';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './order.module.css';
import { money, percent } from './order-words.ts';

/** What is paid now, with the VAT of each rate: the same at every step, and on the invoice (CART-1). */
export const OrderTotals = (props: { readonly totals: TotalsView }): JSX.Element => (
  <Card title={t('order.total.title')}>
    <dl class={styles.sum} aria-live="polite">
      <div>
        <dt>{t('order.total.net')}</dt>
        <dd>{money(props.totals.netMinor, props.totals.currency)}</dd>
      </div>
      <For each={props.totals.vat}>
        {(group) => (
          <div>
            <dt>{t('order.total.vat', { rate: percent(group.basisPoints) })}</dt>
            <dd>{money(group.vatMinor, props.totals.currency)}</dd>
          </div>
        )}
      </For>
      <div class={styles.whole}>
        <dt>{t('order.total.gross')}</dt>
        <dd>{money(props.totals.grossMinor, props.totals.currency)}</dd>
      </div>
    </dl>
    <Show when={props.totals.note}>{(note) => <p class={styles.quiet}>{t(`order.total.${note()}`)}</p>}</Show>
  </Card>
);
