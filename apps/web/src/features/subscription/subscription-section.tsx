import type { SubscriptionView } from '@atrium/contracts/subscription/subscription-view';
import { formatDate } from '@atrium/i18n/format-date';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { iconCalendar, iconCreditCard, iconSwap } from '@atrium/ui/icon/icons';
import { Menu, type MenuItem } from '@atrium/ui/menu/menu';
import { Section } from '@atrium/ui/page/section';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { dataOf } from '../../lib/data-of.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { createAccess } from '../../lib/permissions.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { useQuery } from '../../lib/use-query.ts';
import { money } from '../billing/money.ts';
import { AutoRenewSwitch } from './auto-renew-switch.tsx';
import { ChangeOfferSheet } from './change-offer-sheet.tsx';
import { PlannedChange } from './planned-change.tsx';
import { RenewalPaymentSheet } from './renewal-payment-sheet.tsx';
import { subscriptionQuery } from './subscription-queries.ts';

type SectionProps = { readonly organizationId: string; readonly productId: string };

/** What a product costs and how it goes on, for those who may see it (SUB-3, SUB-5); nothing for one that was never sold. */
export function SubscriptionSection(props: SectionProps): JSX.Element {
  const organization = useQuery(() => organizationQuery(props.organizationId));
  const can = createAccess(() => dataOf(organization)?.access);
  const query = useQuery(() => ({
    ...subscriptionQuery(props.organizationId, props.productId),
    enabled: can('billing.renewal.read', { type: 'billing' }).allowed,
  }));
  return (
    <Show when={dataOf(query)?.subscription}>
      {(subscription) => <Subscription organizationId={props.organizationId} subscription={subscription()} />}
    </Show>
  );
}

type SubscriptionProps = { readonly organizationId: string; readonly subscription: SubscriptionView };

function Subscription(props: SubscriptionProps): JSX.Element {
  const [sheet, setSheet] = createSignal<'offer' | 'payment' | null>(null);
  const reason = () => {
    const denied = reasonOf(props.subscription.can.update);
    return denied === undefined ? {} : { disabledReason: denied };
  };
  // Nothing goes on, is changed or paid for what has ended for good.
  const isOver = (): boolean => props.subscription.state === 'terminated';
  const items = (): readonly MenuItem[] => [
    {
      ...{ id: 'offer', label: t('subscription.changeOffer'), icon: iconSwap, ...reason() },
      onSelect: () => setSheet('offer'),
    },
    {
      ...{ id: 'payment', label: t('subscription.payment'), icon: iconCreditCard, ...reason() },
      onSelect: () => setSheet('payment'),
    },
    {
      ...{ id: 'pay', label: t('subscription.payNow'), icon: iconCalendar },
      href: paths.toPay(props.organizationId, props.subscription.productId),
    },
  ];
  return (
    <Section
      title={t('subscription.title')}
      actions={
        <Show when={!isOver()}>
          <Menu
            label={t('subscription.manage')}
            trigger={t('subscription.manage')}
            triggerVariant="secondary"
            items={items()}
          />
        </Show>
      }
    >
      <PlannedChange organizationId={props.organizationId} subscription={props.subscription} />
      <Facts {...props} />
      <Show when={!isOver()}>
        <AutoRenewSwitch organizationId={props.organizationId} subscription={props.subscription} />
      </Show>
      <Switch>
        <Match when={sheet() === 'offer'}>
          <ChangeOfferSheet {...props} onClose={() => setSheet(null)} />
        </Match>
        <Match when={sheet() === 'payment'}>
          <RenewalPaymentSheet {...props} onClose={() => setSheet(null)} />
        </Match>
      </Switch>
    </Section>
  );
}

const Facts = (props: SubscriptionProps): JSX.Element => (
  <DescriptionList
    items={[
      { term: t('subscription.period'), value: t(`subscription.per.${props.subscription.period}`) },
      // What is planned costs something else, which the next line says.
      ...(props.subscription.change === null
        ? [
            {
              term: t('subscription.price'),
              value: <span class="tabular">{priceOf(props.subscription)}</span>,
            },
          ]
        : []),
      { term: t('subscription.next'), value: nextOf(props.subscription) },
      { term: t('subscription.method'), value: methodOf(props.subscription) },
      {
        term: t('subscription.address'),
        value: props.subscription.billingAddress?.name ?? t('subscription.addressDefault'),
      },
    ]}
  />
);

const priceOf = ({ next, currency }: SubscriptionView): string =>
  next ? money(next.amounts.grossMinor, currency) : t('subscription.noPrice');

function nextOf({ next, currency, terminatesOn, openInvoiceId, chargeOn, paidThrough }: SubscriptionView) {
  if (terminatesOn !== null) return t('subscription.none');
  if (next === null) return t('subscription.noPrice');
  const amount = money(next.amounts.grossMinor, currency);
  if (openInvoiceId !== null) return t('subscription.nextOpen', { amount });
  return chargeOn === null
    ? t('subscription.nextByHand', { amount, date: formatDate(locale(), paidThrough) })
    : t('subscription.nextOn', { amount, date: formatDate(locale(), chargeOn) });
}

function methodOf({ method, ownMethod }: SubscriptionView): string {
  if (method === null) return t('subscription.noMethod');
  return ownMethod ? method.name : t('subscription.methodDefault', { method: method.name });
}
