import type { InvoiceView } from '@atrium/contracts/invoice/invoice-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { moneyText } from '../bank/money-text.ts';
import styles from '../billing/billing.module.css';
import { money } from '../billing/money.ts';

type InvoiceRemindersProps = { readonly organizationId: string; readonly invoice: InvoiceView };

/** What was sent about an invoice, how to tell that it is genuine, and what came and did not match (DUN-2, DUN-3). */
export const InvoiceReminders = (props: InvoiceRemindersProps): JSX.Element => (
  <>
    <Show when={props.invoice.reminders.length > 0}>
      <Reminders {...props} />
    </Show>
    <Show when={props.invoice.unmatched.length > 0}>
      <Unmatched {...props} />
    </Show>
  </>
);

const Reminders = (props: InvoiceRemindersProps): JSX.Element => (
  <Section title={t('billing.reminders.title')}>
    <div class={styles.fields}>
      <p>{t('billing.reminders.genuine', { host: location.host })}</p>
      <DataTable
        caption={t('billing.reminders.title')}
        rows={props.invoice.reminders}
        rowKey={({ level, channel }) => `${level} ${channel}`}
        columns={[
          {
            ...{ id: 'level', header: t('billing.reminders.message'), primary: true },
            cell: ({ level, channel }) =>
              t('billing.reminders.level', { level, channel: t(`billing.reminders.${channel}`) }),
          },
          {
            ...{ id: 'code', header: t('billing.reminders.code') },
            cell: ({ code }) => <strong class="tabular">{code}</strong>,
          },
          {
            ...{ id: 'day', header: t('billing.reminders.day') },
            nowrap: true,
            cell: ({ sentOn }) => <span class="tabular">{formatDate(locale(), sentOn)}</span>,
          },
          {
            ...{ id: 'amount', header: t('billing.invoices.amount'), align: 'end' as const },
            cell: ({ amountMinor }) => money(amountMinor, props.invoice.currency),
          },
        ]}
        empty={null}
      />
      <Show when={props.invoice.dueMinor > 0}>
        <p class={styles.quiet}>{t('billing.reminders.check')}</p>
      </Show>
      <p class={styles.quiet}>
        <a href={paths.guide(locale(), 'payment-reminder-received')}>{t('billing.reminders.guide')}</a>
      </p>
    </div>
  </Section>
);

const Unmatched = (props: InvoiceRemindersProps): JSX.Element => (
  <Section title={t('billing.unmatched.title')}>
    <div class={styles.fields}>
      <p>{t('billing.unmatched.lead')}</p>
      <DataTable
        caption={t('billing.unmatched.title')}
        rows={props.invoice.unmatched}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ id: 'where', header: t('billing.unmatched.where'), primary: true },
            cell: ({ outcome }) => t(`billing.unmatchedOutcome.${outcome}`),
          },
          {
            ...{ id: 'day', header: t('billing.unmatched.day') },
            nowrap: true,
            cell: ({ bookedOn }) => <span class="tabular">{formatDate(locale(), bookedOn)}</span>,
          },
          {
            ...{ id: 'amount', header: t('billing.invoices.amount'), align: 'end' as const },
            cell: ({ amountMinor, currency }) => moneyText(amountMinor, currency),
          },
        ]}
        empty={null}
      />
      <p>
        <A href={paths.prepaid(props.organizationId)}>{t('billing.payment.toPrepaid')}</A>
      </p>
    </div>
  </Section>
);
