import type { InvoiceView } from '@atrium/contracts/invoice/invoice-view';
import { formatDate } from '@atrium/i18n/format-date';
import { formatPercent } from '@atrium/i18n/format-percent';
import { DataTable } from '@atrium/ui/table/data-table';
import { For, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import styles from '../billing/billing.module.css';
import { money } from '../billing/money.ts';

type Line = InvoiceView['lines'][number];
type InvoiceLinesProps = { readonly invoice: InvoiceView };

/** The lines with their totals per rate. */
export function InvoiceLines(props: InvoiceLinesProps): JSX.Element {
  const amount = (minor: number): string => money(minor, props.invoice.currency);
  return (
    <>
      <DataTable
        caption={t('billing.invoice.lines')}
        rows={props.invoice.lines}
        rowKey={({ position }) => String(position)}
        columns={[
          {
            id: 'description',
            header: t('billing.invoice.description'),
            primary: true,
            cell: (line) => <Description line={line} />,
          },
          {
            id: 'quantity',
            header: t('billing.invoice.quantity'),
            align: 'end',
            cell: ({ quantity }) => quantity,
          },
          {
            id: 'price',
            header: t('billing.invoice.price'),
            align: 'end',
            cell: ({ unitNetMinor }) => amount(unitNetMinor),
          },
          {
            id: 'discount',
            header: t('billing.invoice.discount'),
            align: 'end',
            cell: ({ discountMinor }) => (discountMinor > 0 ? amount(-discountMinor) : '–'),
          },
          {
            id: 'vat',
            header: t('billing.invoice.vat'),
            align: 'end',
            cell: ({ vatBasisPoints }) => formatPercent(locale(), vatBasisPoints),
          },
          {
            id: 'net',
            header: t('billing.invoice.net'),
            align: 'end',
            cell: ({ netMinor }) => amount(netMinor),
          },
        ]}
      />
      <Totals invoice={props.invoice} />
    </>
  );
}

const Description = (props: { readonly line: Line }): JSX.Element => (
  <>
    {props.line.description}
    <Show when={props.line.serviceFrom && props.line.serviceTo}>
      <div class={styles.quiet}>
        {t('billing.invoice.period', {
          from: formatDate(locale(), props.line.serviceFrom ?? ''),
          to: formatDate(locale(), props.line.serviceTo ?? ''),
        })}
      </div>
    </Show>
    <Show when={props.line.discountLabel}>{(label) => <div class={styles.quiet}>{label()}</div>}</Show>
  </>
);

function Totals(props: InvoiceLinesProps): JSX.Element {
  const amount = (minor: number): string => money(minor, props.invoice.currency);
  const after = () =>
    [
      { label: t('billing.invoice.paid'), minor: props.invoice.paidMinor },
      { label: t('billing.invoice.credited'), minor: props.invoice.creditedMinor },
      { label: t('billing.invoice.refunded'), minor: props.invoice.refundedMinor },
      { label: t('billing.invoices.due'), minor: props.invoice.dueMinor },
    ].filter(({ minor }) => minor > 0);
  return (
    <>
      <dl class={`tabular ${styles.totals}`}>
        <dt>{t('billing.invoice.net')}</dt>
        <dd>{amount(props.invoice.netMinor)}</dd>
        <For each={props.invoice.vat}>
          {({ basisPoints, netMinor, vatMinor }) => (
            <>
              <dt>
                {t('billing.invoice.vatOf', {
                  rate: formatPercent(locale(), basisPoints),
                  amount: amount(netMinor),
                })}
              </dt>
              <dd>{amount(vatMinor)}</dd>
            </>
          )}
        </For>
        <dt class={styles.strong}>{t('billing.invoice.total')}</dt>
        <dd class={styles.strong}>{amount(props.invoice.grossMinor)}</dd>
        <For each={after()}>
          {({ label, minor }) => (
            <>
              <dt>{label}</dt>
              <dd>{amount(minor)}</dd>
            </>
          )}
        </For>
      </dl>
      <Show when={props.invoice.vatKind === 'reverse_charge'}>
        <p class={styles.quiet}>{t('billing.invoice.reverseCharge')}</p>
      </Show>
      <Show when={props.invoice.vatKind === 'none'}>
        <p class={styles.quiet}>{t('billing.invoice.outside')}</p>
      </Show>
    </>
  );
}
