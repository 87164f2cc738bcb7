import type { CartLineView } from '@atrium/contracts/purchase/cart-view';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import type { StepProps } from './cart-page.tsx';
import { ConfigureForm } from './configure-form.tsx';
import styles from './order.module.css';
import { offersQuery, showCart } from './order-queries.ts';
import { OrderedLines } from './ordered-lines.tsx';

/** What is in the cart; each line can be changed or taken out. */
export function CartStep(props: StepProps): JSX.Element {
  const client = useQueryClient();
  const [changing, setChanging] = createSignal<CartLineView | null>(null);
  const remove = async ({ lineId, name }: CartLineView): Promise<void> => {
    const { organizationId } = props;
    try {
      const input = { organizationId, locale: locale(), lineId };
      showCart(client, organizationId, await api.purchase.removeCartLine.mutate(input));
      showToast({ tone: 'success', title: t('order.cart.removed', { name }) });
    } catch (error) {
      tellRefusal(error);
    }
  };
  return (
    <div class={styles.step}>
      <OrderedLines
        caption={t('order.cart.title')}
        currency={props.cart.totals.currency}
        lines={props.cart.lines}
        last={{
          header: t('order.cart.change'),
          cell: (line) => (
            <div class={styles.actions}>
              <Show when={line.problem}>
                <span class={styles.quiet}>
                  {t(line.problem === 'trial_gone' ? 'errors.purchase.trial_unavailable' : 'order.cart.gone')}
                </span>
              </Show>
              <Button
                size="small"
                aria-label={t('order.cart.changeOne', { name: line.name })}
                onClick={() => setChanging(line)}
              >
                {t('order.cart.change')}
              </Button>
              <Button
                size="small"
                variant="quiet"
                aria-label={t('order.cart.removeOne', { name: line.name })}
                onClick={() => void remove(line)}
              >
                {t('order.cart.remove')}
              </Button>
            </div>
          ),
        }}
      />
      <div class={styles.actions}>
        <Button variant="primary" onClick={props.onNext}>
          {t('order.cart.next')}
        </Button>
        <LinkButton href={paths.order(props.organizationId)}>{t('order.cart.add')}</LinkButton>
      </div>
      <Show when={changing()}>
        {(line) => (
          <ChangeSheet
            organizationId={props.organizationId}
            line={line()}
            onClose={() => setChanging(null)}
          />
        )}
      </Show>
    </div>
  );
}

type ChangeSheetProps = {
  readonly organizationId: string;
  readonly line: CartLineView;
  readonly onClose: () => void;
};

function ChangeSheet(props: ChangeSheetProps): JSX.Element {
  const client = useQueryClient();
  const offers = useQuery(() => offersQuery(props.organizationId));
  const product = () => offers.data?.types.find(({ type }) => type === props.line.type);
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t('order.cart.changeOne', { name: props.line.name })}
      closeLabel={t('common.close')}
    >
      <Show when={offers.data}>
        {(data) => (
          <Show when={product()} fallback={<p>{t('order.cart.gone')}</p>}>
            {(found) => (
              <ConfigureForm
                product={found()}
                currency={data().currency}
                mayTry={props.line.trialOffered > 0}
                submitLabel={t('order.cart.save')}
                initial={{
                  ...{ plan: props.line.plan, period: props.line.period, name: props.line.name },
                  trial: props.line.trialDays > 0,
                }}
                onSubmit={async ({ plan, period, name, trial = false }) => {
                  const { organizationId } = props;
                  const { lineId } = props.line;
                  const input = { organizationId, locale: locale(), lineId, plan, period, name, trial };
                  showCart(client, organizationId, await api.purchase.updateCartLine.mutate(input));
                  props.onClose();
                }}
              />
            )}
          </Show>
        )}
      </Show>
    </Sheet>
  );
}
