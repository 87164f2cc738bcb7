import type { InvoiceView } from '@atrium/contracts/invoice/invoice-view';
import { formatDate, formatDateTime } from '@atrium/i18n/format-date';
import { Section } from '@atrium/ui/page/section';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from '../billing/billing.module.css';
import { money } from '../billing/money.ts';

type InvoiceHistoryProps = { readonly organizationId: string; readonly invoice: InvoiceView };

/** Payments, refunds and credit notes, each with a way to look at it (PAY-4). */
export function InvoiceHistory(props: InvoiceHistoryProps): JSX.Element {
  const amount = (minor: number): string => money(minor, props.invoice.currency);
  const isEmpty = (): boolean => {
    const { payments, transfers, refunds, creditNotes } = props.invoice;
    return payments.length + transfers.length + refunds.length + creditNotes.length === 0;
  };
  return (
    <Section title={t('billing.invoice.history')}>
      <Show when={props.invoice.corrects}>
        {(corrected) => (
          <p>
            <A href={paths.invoice(props.organizationId, corrected().id)}>
              {t('billing.invoice.corrects', { number: corrected().number ?? '' })}
            </A>
          </p>
        )}
      </Show>
      <Show when={!isEmpty()} fallback={<p class={styles.quiet}>{t('billing.invoice.noHistory')}</p>}>
        <ul role="list" class={styles.history}>
          <Paid {...props} />
          <For each={props.invoice.refunds}>
            {(refund) => (
              <li>
                <span>{t('billing.invoice.refund', { target: refund.target })}</span>
                <span class="tabular">{amount(refund.amountMinor)}</span>
                <time class={styles.quiet} dateTime={refund.createdAt}>
                  {formatDateTime(locale(), refund.createdAt)}
                </time>
              </li>
            )}
          </For>
          <For each={props.invoice.creditNotes}>
            {(note) => (
              <li>
                <A href={paths.invoice(props.organizationId, note.id)}>
                  {t('billing.invoices.creditNote', { number: note.number ?? '' })}
                </A>
                <span class="tabular">{amount(note.grossMinor)}</span>
                <span class={styles.quiet}>{formatDate(locale(), note.day)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Section>
  );
}

/** What came, by a payment that was begun here or by the bank alone. */
const Paid = (props: InvoiceHistoryProps): JSX.Element => (
  <>
    <For each={props.invoice.payments}>
      {(payment) => (
        <li>
          <A href={paths.payment(props.organizationId, payment.id)}>
            {t('billing.invoice.payment', { kind: t(`billing.kind.${payment.kind}`) })}
          </A>
          <span>{t(`billing.paymentState.${payment.status}`)}</span>
          <span class="tabular">{money(payment.amountMinor, props.invoice.currency)}</span>
          <time class={styles.quiet} dateTime={payment.createdAt}>
            {formatDateTime(locale(), payment.createdAt)}
          </time>
        </li>
      )}
    </For>
    <For each={props.invoice.transfers}>
      {(transfer) => (
        <li>
          <span>{t('billing.invoice.payment', { kind: t('billing.kind.bank_transfer') })}</span>
          <span>{t('billing.paymentState.succeeded')}</span>
          <span class="tabular">{money(transfer.amountMinor, props.invoice.currency)}</span>
          <time class={styles.quiet} dateTime={transfer.bookedOn}>
            {formatDate(locale(), transfer.bookedOn)}
          </time>
        </li>
      )}
    </For>
  </>
);
