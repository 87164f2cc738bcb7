import type { DeskInvoiceView } from '@atrium/contracts/desk-invoice/desk-invoice-view';
import { formatDate, formatDateTime } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { A, useParams } from '@solidjs/router';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { money } from '../billing/money.ts';
import { CaseOver } from '../desk/desk-case-page.tsx';
import { InvoiceState } from '../invoice/invoice-state.tsx';
import { nameOfInvoice } from '../invoice/invoices-table.tsx';
import styles from './refund.module.css';
import { deskInvoiceQuery, type InCase } from './refund-queries.ts';
import { RefundSheet } from './refund-sheet.tsx';

/** An invoice in a customer's case: what was paid, what went back, and giving money back (PAY-4). */
export function DeskInvoicePage(): JSX.Element {
  const params = useParams<{ caseId: string; organizationId: string; invoiceId: string }>();
  const query = useQuery(() => deskInvoiceQuery(params, params.invoiceId));
  usePageTitle(() => (query.data ? nameOfInvoice(query.data) : t('refunds.list.title')));
  return (
    <Switch fallback={<Skeleton height="320px" />}>
      <Match when={query.isError && isRefusedWith(query.error, 'request.not_found')}>
        <CaseOver />
      </Match>
      <Match when={query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>{(invoice) => <Contents invoice={invoice()} place={params} />}</Match>
    </Switch>
  );
}

type ContentsProps = { readonly invoice: DeskInvoiceView; readonly place: InCase };

/** Why nothing can be given back; undefined when something can. */
function refusalOf({ kind, number, refundableMinor }: DeskInvoiceView): string | undefined {
  if (kind === 'credit_note' || number === null) return t('errors.invoice.not_final');
  return refundableMinor > 0 ? undefined : t('errors.invoice.nothing_to_refund');
}

function Contents(props: ContentsProps): JSX.Element {
  const [refunding, setRefunding] = createSignal(false);
  const amount = (minor: number): string => money(minor, props.invoice.currency);
  return (
    <>
      <PageHeader
        title={nameOfInvoice(props.invoice)}
        back={
          <A href={paths.deskInvoices(props.place.caseId, props.place.organizationId)}>
            {t('refunds.list.title')}
          </A>
        }
        badge={<InvoiceState state={props.invoice.state} />}
        actions={
          <Button
            variant="primary"
            disabledReason={refusalOf(props.invoice)}
            onClick={() => setRefunding(true)}
          >
            {t('refunds.open')}
          </Button>
        }
      />
      <div class={styles.page}>
        <DescriptionList
          items={[
            { term: t('billing.invoices.day'), value: formatDate(locale(), props.invoice.day) },
            { term: t('billing.invoices.amount'), value: amount(props.invoice.grossMinor) },
            { term: t('billing.invoice.paid'), value: amount(props.invoice.paidMinor) },
            { term: t('billing.invoice.credited'), value: amount(props.invoice.creditedMinor) },
            { term: t('billing.invoice.refunded'), value: amount(props.invoice.refundedMinor) },
            { term: t('refunds.refundable'), value: amount(props.invoice.refundableMinor) },
          ]}
        />
        <Lines invoice={props.invoice} />
        <History invoice={props.invoice} />
      </div>
      <Show when={refunding()}>
        <RefundSheet invoice={props.invoice} place={props.place} onClose={() => setRefunding(false)} />
      </Show>
    </>
  );
}

const Lines = (props: { readonly invoice: DeskInvoiceView }): JSX.Element => (
  <DataTable
    caption={t('billing.invoice.lines')}
    rows={props.invoice.lines}
    rowKey={({ position }) => String(position)}
    columns={[
      {
        id: 'what',
        header: t('billing.invoices.products'),
        primary: true,
        cell: ({ description }) => description,
      },
      {
        ...{ id: 'net', header: t('billing.invoice.net'), align: 'end' },
        cell: ({ netMinor }) => money(netMinor, props.invoice.currency),
      },
      {
        ...{ id: 'left', header: t('refunds.left'), align: 'end' },
        cell: ({ leftMinor }) => money(leftMinor, props.invoice.currency),
      },
    ]}
    empty={null}
  />
);

/** What went back, and by which credit note. */
const History = (props: { readonly invoice: DeskInvoiceView }): JSX.Element => (
  <Show when={props.invoice.refunds.length + props.invoice.creditNotes.length > 0}>
    <Section title={t('billing.invoice.history')}>
      <ul role="list" class={styles.history}>
        <For each={props.invoice.refunds}>
          {({ target, status, amountMinor, createdAt }) => (
            <li>
              <span>{t('billing.invoice.refund', { target })}</span>
              <span class="tabular">{money(amountMinor, props.invoice.currency)}</span>
              <span>{t(`refunds.state.${status}`)}</span>
              <time dateTime={createdAt}>{formatDateTime(locale(), createdAt)}</time>
            </li>
          )}
        </For>
        <For each={props.invoice.creditNotes}>
          {({ number, grossMinor, day }) => (
            <li>
              <span>{t('billing.invoices.creditNote', { number: number ?? '' })}</span>
              <span class="tabular">{money(grossMinor, props.invoice.currency)}</span>
              <span>{formatDate(locale(), day)}</span>
            </li>
          )}
        </For>
      </ul>
    </Section>
  </Show>
);
