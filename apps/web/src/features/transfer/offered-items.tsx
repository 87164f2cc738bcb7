import type { OfferedItem } from '@atrium/contracts/transfer/transfer-view';
import { formatDate } from '@atrium/i18n/format-date';
import { formatMoney } from '@atrium/i18n/format-money';
import { For, type JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { typeName } from '../access/access-words.ts';
import styles from './transfer.module.css';

type OfferedItemsProps = {
  readonly items: readonly OfferedItem[];
  /** Of the organization that is chosen; null while none is. */
  readonly currency: string | null;
};

/** Each product with what is paid and what it costs then, in the currency of where it goes (ORG-3). */
export const OfferedItems = (props: OfferedItemsProps): JSX.Element => (
  <ul role="list" class={styles.items} aria-label={t('transfer.accept.products')}>
    <For each={props.items}>
      {(item) => (
        <li>
          <strong>{item.name}</strong>
          <div class={styles.quiet}>{factsOf(item, props.currency).join(' · ')}</div>
        </li>
      )}
    </For>
  </ul>
);

function factsOf({ type, standing, renewals }: OfferedItem, currency: string | null): string[] {
  const day = standing.paidThrough;
  const price = renewals.find((one) => one.currency === currency)?.netMinor ?? null;
  return [
    typeName(type),
    ...(standing.planName === null ? [] : [standing.planName]),
    ...(day === null ? [] : [t('transfer.accept.paidUntil', { date: formatDate(locale(), day) })]),
    ...(renewals.length === 0 ? [t('transfer.accept.free')] : []),
    ...(price === null || currency === null
      ? []
      : [t('transfer.accept.renews', { amount: formatMoney(locale(), String(price), currency) })]),
  ];
}
