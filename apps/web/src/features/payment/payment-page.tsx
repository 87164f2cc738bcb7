import type { PaymentView } from '@atrium/contracts/payment/payment-view';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Spinner } from '@atrium/ui/spinner/spinner';
import { useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createEffect, createSignal, type JSX, Match, on, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from '../billing/billing.module.css';
import { BillingContent } from '../billing/billing-content.tsx';
import { paymentQuery, refreshMoney } from '../billing/billing-queries.ts';
import { money } from '../billing/money.ts';

/** Follows a payment until it has ended; providers' pages lead back here (PAY-1). */
export function PaymentPage(): JSX.Element {
  const params = useParams<{ organizationId: string; paymentId: string }>();
  const client = useQueryClient();
  const query = useQuery(() => paymentQuery(params.organizationId, params.paymentId));
  usePageTitle(() => t('billing.payment.title'));
  // Invoices and balances are others as soon as it has ended.
  createEffect(
    on(
      () => query.data?.status,
      (status, before) => {
        if (status === 'succeeded' && before !== undefined && before !== status) void refreshMoney(client);
      },
    ),
  );
  return (
    <>
      <PageHeader title={t('billing.payment.title')} lead={t('billing.payment.lead')} />
      <BillingContent query={query}>
        <Show when={query.data}>
          {(payment) => (
            <div class={styles.page}>
              <div role="status">
                <State organizationId={params.organizationId} payment={payment()} />
              </div>
              <Facts payment={payment()} />
              <Links organizationId={params.organizationId} payment={payment()} />
            </div>
          )}
        </Show>
      </BillingContent>
    </>
  );
}

type PartProps = { readonly organizationId: string; readonly payment: PaymentView };

const totalOf = ({ amountMinor, prepaidMinor, currency }: PaymentView): string =>
  money(amountMinor + prepaidMinor, currency);

const State = (props: PartProps): JSX.Element => (
  <Switch fallback={<Banner tone="info" title={t(`billing.paymentState.${props.payment.status}`)} />}>
    <Match when={props.payment.status === 'created'}>
      <p class={styles.actions}>
        <Spinner label={t('billing.payment.waiting')} />
        <span>{t('billing.payment.waiting')}</span>
      </p>
    </Match>
    <Match when={props.payment.status === 'requires_action'}>
      <Confirm {...props} />
    </Match>
    <Match when={props.payment.status === 'pending' && props.payment.kind === 'bank_transfer'}>
      <Banner
        tone="info"
        title={t('billing.payment.awaitTransfer', {
          amount: money(props.payment.amountMinor, props.payment.currency),
          count: props.payment.invoices.length,
        })}
      />
    </Match>
    <Match when={props.payment.status === 'pending'}>
      <Banner tone="info" title={t('billing.payment.underWay')} />
    </Match>
    <Match when={props.payment.status === 'succeeded'}>
      <Banner tone="success" title={t('billing.payment.done', { amount: totalOf(props.payment) })} />
    </Match>
    <Match when={props.payment.status === 'failed' || props.payment.status === 'cancelled'}>
      <Banner tone="danger" title={t(`billing.failure.${props.payment.failure ?? 'provider_error'}`)} />
    </Match>
  </Switch>
);

function Confirm(props: PartProps): JSX.Element {
  const client = useQueryClient();
  const [busy, setBusy] = createSignal(false);
  const cancel = async (): Promise<void> => {
    setBusy(true);
    const { organizationId, payment } = props;
    await api.payment.cancel.mutate({ organizationId, paymentId: payment.id }).catch(tellRefusal);
    await refreshMoney(client);
    setBusy(false);
  };
  return (
    <div class={styles.fields}>
      <p>{t('billing.payment.confirmText')}</p>
      <div class={styles.actions}>
        <Show when={props.payment.actionUrl}>
          {(url) => (
            // The provider's own page, outside of the portal.
            <LinkButton variant="primary" href={url()} rel="external">
              {t('billing.payment.confirm')}
            </LinkButton>
          )}
        </Show>
        <Button variant="quiet" busy={busy()} onClick={() => void cancel()}>
          {t('billing.payment.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** By which method; of a mixed payment, how much by each (PRE-2). */
function sharesOf({ kind, amountMinor, prepaidMinor, currency }: PaymentView) {
  const method = t(`billing.kind.${kind}`);
  if (amountMinor === 0 || prepaidMinor === 0) return [{ term: t('billing.methods.kind'), value: method }];
  const share = (minor: number) => <span class="tabular">{money(minor, currency)}</span>;
  return [
    { term: t('billing.kind.prepaid'), value: share(prepaidMinor) },
    { term: method, value: share(amountMinor) },
  ];
}

const Facts = (props: { readonly payment: PaymentView }): JSX.Element => (
  <DescriptionList
    items={[
      {
        term: t('billing.invoices.amount'),
        value: <span class="tabular">{totalOf(props.payment)}</span>,
      },
      ...sharesOf(props.payment),
      { term: t('billing.invoices.status'), value: t(`billing.paymentState.${props.payment.status}`) },
    ]}
  />
);

const Links = (props: PartProps): JSX.Element => (
  <div class={styles.actions}>
    <Show when={props.payment.invoices[0]}>
      {(invoice) => (
        <LinkButton href={paths.invoice(props.organizationId, invoice().id)}>
          {t('billing.payment.toInvoice')}
        </LinkButton>
      )}
    </Show>
    <Show when={props.payment.purpose === 'top_up'}>
      <LinkButton href={paths.prepaid(props.organizationId)}>{t('billing.payment.toPrepaid')}</LinkButton>
    </Show>
  </div>
);
