import { formatReference } from '@atrium/billing/reference/printed';
import type { InvoiceView } from '@atrium/contracts/invoice/invoice-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { Card } from '@atrium/ui/card/card';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { iconCreditCard, iconDownload } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { A, useParams } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from '../billing/billing.module.css';
import { BillingContent } from '../billing/billing-content.tsx';
import { invoiceQuery } from '../billing/billing-queries.ts';
import { money } from '../billing/money.ts';
import { PaySheet } from '../payment/pay-sheet.tsx';
import { InvoiceHistory } from './invoice-history.tsx';
import { InvoiceLines } from './invoice-lines.tsx';
import { InvoiceReminders } from './invoice-reminders.tsx';
import { InvoiceState } from './invoice-state.tsx';
import { nameOfInvoice } from './invoices-table.tsx';

const titleOf = (invoice: InvoiceView | undefined): string => {
  if (!invoice) return t('billing.invoices.number');
  if (invoice.number === null) return t('billing.invoice.request');
  return invoice.kind === 'credit_note'
    ? nameOfInvoice(invoice)
    : t('billing.invoice.title', { number: invoice.number });
};

/** One invoice as a document, with what has been paid and what can be done (INV-2, INV-5). */
export function InvoicePage(): JSX.Element {
  const params = useParams<{ organizationId: string; invoiceId: string }>();
  const query = useQuery(() => invoiceQuery(params.organizationId, params.invoiceId));
  usePageTitle(() => titleOf(query.data));
  return (
    <>
      <PageHeader
        title={titleOf(query.data)}
        back={<Back organizationId={params.organizationId} />}
        badge={<Show when={query.data}>{(invoice) => <InvoiceState state={invoice().state} />}</Show>}
        actions={
          <Show when={query.data}>
            {(invoice) => <Actions organizationId={params.organizationId} invoice={invoice()} />}
          </Show>
        }
      />
      <BillingContent query={query}>
        <Show when={query.data}>
          {(invoice) => (
            <div class={styles.page}>
              <Card>
                <div class={styles.page}>
                  <Head invoice={invoice()} />
                  <InvoiceLines invoice={invoice()} />
                </div>
              </Card>
              <InvoiceHistory organizationId={params.organizationId} invoice={invoice()} />
              <InvoiceReminders organizationId={params.organizationId} invoice={invoice()} />
            </div>
          )}
        </Show>
      </BillingContent>
    </>
  );
}

const Back = (props: { readonly organizationId: string }): JSX.Element => (
  <A href={paths.invoices(props.organizationId)}>{t('billing.invoice.back')}</A>
);

type PartProps = { readonly invoice: InvoiceView };

type Format = 'pdf' | 'xml';

function Actions(props: PartProps & { readonly organizationId: string }): JSX.Element {
  const [busy, setBusy] = createSignal<Format | null>(null);
  const [paying, setPaying] = createSignal(false);
  const save = async (format: Format): Promise<void> => {
    setBusy(format);
    const input = { organizationId: props.organizationId, invoiceId: props.invoice.id, format };
    await saveFile('invoice.download', input).catch(tellRefusal);
    setBusy(null);
  };
  const Download = (button: { readonly format: Format }): JSX.Element => (
    <Button
      icon={iconDownload}
      busy={busy() === button.format}
      busyLabel={t('billing.invoices.exporting')}
      onClick={() => void save(button.format)}
    >
      {t(`billing.invoice.${button.format}`)}
    </Button>
  );
  return (
    <>
      <Download format="pdf" />
      <Show when={props.invoice.electronic}>
        <Download format="xml" />
      </Show>
      <Show when={props.invoice.dueMinor > 0}>
        <Button
          variant="primary"
          icon={iconCreditCard}
          disabledReason={reasonOf(props.invoice.can.pay)}
          onClick={() => setPaying(true)}
        >
          {t('billing.invoice.pay', { amount: money(props.invoice.dueMinor, props.invoice.currency) })}
        </Button>
      </Show>
      <PaySheet
        organizationId={props.organizationId}
        invoices={[props.invoice]}
        open={paying()}
        onOpenChange={setPaying}
      />
    </>
  );
}

const Party = (props: { readonly title: string; readonly party: InvoiceView['buyer'] }): JSX.Element => (
  <div>
    <p class={styles.quiet}>{props.title}</p>
    <address class={styles.party}>
      <strong>{props.party.name}</strong>
      <Show when={props.party.line2}>{(line) => <div>{line()}</div>}</Show>
      <div>{`${props.party.street} ${props.party.buildingNumber}`.trim()}</div>
      <div>{`${props.party.country}-${props.party.postalCode} ${props.party.town}`}</div>
      <Show when={props.party.vatNumber}>
        {(number) => <div>{t('billing.invoice.vatNumber', { number: number() })}</div>}
      </Show>
    </address>
  </div>
);

const Head = (props: PartProps): JSX.Element => (
  <>
    <div class={styles.parties}>
      <Party title={t('billing.invoice.seller')} party={props.invoice.seller} />
      <Party title={t('billing.invoice.buyer')} party={props.invoice.buyer} />
    </div>
    <DescriptionList
      items={[
        {
          term: t('billing.invoice.reference'),
          value: <span class={`tabular ${styles.break}`}>{formatReference(props.invoice.reference)}</span>,
        },
        {
          term: props.invoice.issuedOn ? t('billing.invoice.issuedOn') : t('billing.invoices.day'),
          value: formatDate(locale(), props.invoice.day),
        },
        { term: t('billing.invoice.dueOn'), value: formatDate(locale(), props.invoice.dueOn) },
      ]}
    />
  </>
);
