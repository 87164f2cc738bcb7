import { formatReference } from '@atrium/billing/reference/printed';
import type { OutputOf } from '@atrium/contracts/kernel/define-action';
import type { getPurchase } from '@atrium/contracts/purchase/get-purchase';
import { Badge } from '@atrium/ui/badge/badge';
import { Banner } from '@atrium/ui/banner/banner';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Card } from '@atrium/ui/card/card';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { A, useParams } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { CancelPurchase } from './cancel-purchase.tsx';
import styles from './order.module.css';
import { purchaseQuery } from './order-queries.ts';
import { OrderTotals } from './order-totals.tsx';
import { day } from './order-words.ts';
import { OrderedLines } from './ordered-lines.tsx';
import { PayAgain } from './pay-again.tsx';

export type Purchase = OutputOf<typeof getPurchase>;

/** What has become of an order: invoice, payment, products (CART-5). It follows by itself. */
export function PurchasePage(): JSX.Element {
  const params = useParams<{ organizationId: string; purchaseId: string }>();
  const query = useQuery(() => purchaseQuery(params.organizationId, params.purchaseId));
  usePageTitle(() => t('order.result.title'));
  return (
    <Show
      when={!query.isError}
      fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
    >
      <Show when={query.data} fallback={<Skeleton height="240px" />}>
        {(purchase) => <Result organizationId={params.organizationId} purchase={purchase()} />}
      </Show>
    </Show>
  );
}

type ResultProps = { readonly organizationId: string; readonly purchase: Purchase };

const Result = (props: ResultProps): JSX.Element => (
  <>
    <PageHeader
      title={t('order.result.title')}
      lead={t('order.result.placed', { date: day(props.purchase.placedAt) })}
      back={<A href={paths.purchases(props.organizationId)}>{t('order.list.title')}</A>}
      badge={<StatusBadge status={props.purchase.status} />}
    />
    <div class={styles.page}>
      <div aria-live="polite">
        <Outcome {...props} />
      </div>
      <div class={styles.columns}>
        <div class={styles.step}>
          <OrderedLines
            caption={t('order.result.products')}
            currency={props.purchase.totals.currency}
            lines={props.purchase.lines}
            last={{
              header: t('order.list.status'),
              cell: ({ state }) => (state === null ? '–' : t(`order.state.${state}`)),
            }}
          />
          <Show when={props.purchase.status === 'awaiting_payment'}>
            <PayAgain {...props} />
            <CancelPurchase {...props} />
          </Show>
        </div>
        <div class={styles.step}>
          <OrderTotals totals={props.purchase.totals} />
          <InvoiceCard {...props} />
        </div>
      </div>
    </div>
  </>
);

export const StatusBadge = (props: { readonly status: Purchase['status'] }): JSX.Element => {
  const tone = () => {
    if (props.status === 'completed') return 'success';
    if (props.status === 'awaiting_payment') return 'warning';
    return props.status === 'cancelled' || props.status === 'expired' ? 'neutral' : 'info';
  };
  return <Badge tone={tone()}>{t(`order.status.${props.status}`)}</Badge>;
};

function Outcome(props: ResultProps): JSX.Element {
  const until = (): string => day(props.purchase.openUntil ?? props.purchase.placedAt);
  const payment = () => props.purchase.payment?.status ?? '';
  const isOpen = (): boolean => props.purchase.status === 'awaiting_payment';
  return (
    <Switch>
      <Match when={props.purchase.status === 'completed'}>
        <Banner
          tone="success"
          title={t('order.result.done')}
          action={
            <LinkButton size="small" href={paths.products(props.organizationId)}>
              {t('order.result.toProducts')}
            </LinkButton>
          }
        />
      </Match>
      <Match when={props.purchase.status === 'cancelled'}>
        <Banner tone="info" title={t('order.result.cancelled')} action={<OrderAgain {...props} />} />
      </Match>
      <Match when={props.purchase.status === 'expired'}>
        <Banner tone="warning" title={t('order.result.expired')} action={<OrderAgain {...props} />} />
      </Match>
      <Match when={isOpen() && (payment() === 'failed' || payment() === 'cancelled')}>
        <Banner tone="danger" title={t('order.result.failed', { date: until() })}>
          {t(`billing.failure.${props.purchase.payment?.failure ?? 'provider_error'}`)}
        </Banner>
      </Match>
      <Match when={isOpen() && payment() === 'requires_action'}>
        <Banner
          tone="warning"
          title={t('order.result.under_way')}
          action={
            <Show when={props.purchase.payment?.actionUrl}>
              {(url) => (
                <LinkButton size="small" href={url()} rel="external">
                  {t('order.result.confirm')}
                </LinkButton>
              )}
            </Show>
          }
        />
      </Match>
      <Match when={isOpen() && props.purchase.payment?.kind === 'bank_transfer'}>
        <Banner tone="info" title={t('order.result.waiting', { date: until() })} />
      </Match>
      <Match when={isOpen()}>
        <Banner tone="info" title={t('order.result.under_way')} />
      </Match>
      <Match when={true}>
        <Banner tone="info" title={t('order.result.settingUp')} />
      </Match>
    </Switch>
  );
}

const OrderAgain = (props: ResultProps): JSX.Element => (
  <LinkButton size="small" href={paths.order(props.organizationId)}>
    {t('order.catalogue.title')}
  </LinkButton>
);

const InvoiceCard = (props: ResultProps): JSX.Element => (
  <Card title={t('order.result.invoice')}>
    <Show when={props.purchase.invoice} fallback={<p class={styles.quiet}>{t('order.result.noInvoice')}</p>}>
      {(invoice) => (
        <>
          <p class={styles.quiet}>
            <Show
              when={invoice().number}
              fallback={t('order.result.reference', {
                reference: formatReference(invoice().reference),
                date: day(invoice().dueOn),
              })}
            >
              {(number) => t('order.result.number', { number: number() })}
            </Show>
          </p>
          <A href={paths.invoice(props.organizationId, invoice().invoiceId)}>
            {t('order.result.openInvoice')}
          </A>
        </>
      )}
    </Show>
  </Card>
);
