import type { CartView } from '@atrium/contracts/purchase/cart-view';
import { LinkButton } from '@atrium/ui/button/link-button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconBox } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { A, useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { NeedHelp } from '../help/need-help.tsx';
import { AddressStep } from './address-step.tsx';
import { CartStep } from './cart-step.tsx';
import { CodesStep } from './codes-step.tsx';
import styles from './order.module.css';
import { cartQuery } from './order-queries.ts';
import { OrderTotals } from './order-totals.tsx';
import { PaymentStep } from './payment-step.tsx';
import { SummaryStep } from './summary-step.tsx';

const steps = ['cart', 'address', 'payment', 'codes', 'summary'] as const;
type Step = (typeof steps)[number];

/** The steps from the cart to the order, each with an address of its own, so that back and reload work (CART-1). */
export function CartPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [search] = useSearchParams<{ step?: string }>();
  const navigate = useNavigate();
  const query = useQuery(() => cartQuery(params.organizationId));
  const step = (): Step => steps.find((one) => one === search.step) ?? 'cart';
  const next = (): void => {
    const following = steps[steps.indexOf(step()) + 1];
    if (following) navigate(paths.cart(params.organizationId, following));
  };
  const isEmpty = (): boolean => query.data?.lines.length === 0;
  const title = (): string => t(`order.step.${isEmpty() ? 'cart' : step()}`);
  usePageTitle(title);
  return (
    <>
      <PageHeader
        title={title()}
        lead={
          isEmpty()
            ? undefined
            : t('order.cart.lead', { step: steps.indexOf(step()) + 1, steps: steps.length })
        }
        back={<A href={paths.order(params.organizationId)}>{t('order.catalogue.title')}</A>}
        actions={<NeedHelp guide={step() === 'codes' ? 'promo-code-and-free-credit' : 'product-order'} />}
      />
      <div class={styles.page}>
        <Show
          when={!query.isError}
          fallback={<LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
        >
          <Show when={query.data}>
            {(cart) => (
              <Show
                when={cart().lines.length > 0}
                fallback={<EmptyCart organizationId={params.organizationId} />}
              >
                <Steps organizationId={params.organizationId} current={step()} />
                <div class={styles.columns}>
                  <Body organizationId={params.organizationId} step={step()} cart={cart()} onNext={next} />
                  <OrderTotals totals={cart().totals} />
                </div>
              </Show>
            )}
          </Show>
        </Show>
      </div>
    </>
  );
}

export type StepProps = {
  readonly organizationId: string;
  readonly cart: CartView;
  readonly onNext: () => void;
};

const Body = (props: StepProps & { readonly step: Step }): JSX.Element => (
  <Switch>
    <Match when={props.step === 'cart'}>
      <CartStep {...props} />
    </Match>
    <Match when={props.step === 'address'}>
      <AddressStep {...props} />
    </Match>
    <Match when={props.step === 'payment'}>
      <PaymentStep {...props} />
    </Match>
    <Match when={props.step === 'codes'}>
      <CodesStep {...props} />
    </Match>
    <Match when={props.step === 'summary'}>
      <SummaryStep {...props} />
    </Match>
  </Switch>
);

/** Plain links: to the router they are all one page, but only one of them is the step where one is. */
const Steps = (props: { readonly organizationId: string; readonly current: Step }): JSX.Element => (
  <nav aria-label={t('order.step.label')}>
    <ol role="list" class={styles.steps}>
      <For each={steps}>
        {(step, index) => (
          <li>
            <a
              href={paths.cart(props.organizationId, step)}
              aria-current={step === props.current ? 'step' : undefined}
            >
              {index() + 1}. {t(`order.step.${step}`)}
            </a>
          </li>
        )}
      </For>
    </ol>
  </nav>
);

const EmptyCart = (props: { readonly organizationId: string }): JSX.Element => (
  <EmptyState
    icon={iconBox}
    title={t('order.cart.empty')}
    text={t('order.cart.emptyText')}
    action={
      <LinkButton variant="primary" href={paths.order(props.organizationId)}>
        {t('order.catalogue.title')}
      </LinkButton>
    }
  />
);
