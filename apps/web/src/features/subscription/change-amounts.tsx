import type { ChangeQuote } from '@atrium/contracts/subscription/change-quote';
import { formatDate } from '@atrium/i18n/format-date';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { money } from '../billing/money.ts';
import styles from '../renewal/renewal.module.css';

type ChangeAmountsProps = { readonly preview: ChangeQuote; readonly when: 'now' | 'later' };

/** What is charged, credited and planned, with VAT (SUB-3, SUB-4). */
export function ChangeAmounts(props: ChangeAmountsProps): JSX.Element {
  const amount = (minor: number): string => money(minor, props.preview.currency);
  const now = () => (props.when === 'now' ? props.preview.now : null);
  const then = (): string =>
    t('subscription.change.startsOn', {
      period: t(`subscription.per.${props.preview.period}`),
      date: formatDate(locale(), props.preview.later.on),
    });
  return (
    <dl class={styles.sum} aria-live="polite">
      <Show when={now()}>
        {(charged) => (
          <>
            <div>
              <dt>
                {t(
                  charged().kind === 'plan'
                    ? 'subscription.change.charge'
                    : 'subscription.change.chargeMonths',
                )}
              </dt>
              <dd>{amount(charged().charge.grossMinor)}</dd>
            </div>
            <div>
              <dt>
                {t(
                  charged().kind === 'plan'
                    ? 'subscription.change.credit'
                    : 'subscription.change.creditPrepaid',
                )}
              </dt>
              <dd>{amount(charged().credit.grossMinor * (charged().kind === 'plan' ? -1 : 1))}</dd>
            </div>
          </>
        )}
      </Show>
      <div class={styles.whole}>
        <dt>{t('subscription.change.due')}</dt>
        <dd>{amount(now()?.due.grossMinor ?? 0)}</dd>
      </div>
      <div>
        <dt>{then()}</dt>
        <dd>{amount(props.preview.later.amounts.grossMinor)}</dd>
      </div>
    </dl>
  );
}
