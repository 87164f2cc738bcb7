import type { CartGap } from '@atrium/contracts/purchase/purchase-types';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { Section } from '@atrium/ui/page/section';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { paths } from '../../lib/paths.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import type { StepProps } from './cart-page.tsx';
import styles from './order.module.css';
import { cartQuery } from './order-queries.ts';
import { money, storedName } from './order-words.ts';
import { OrderedLines } from './ordered-lines.tsx';

/** Everything once more, and the one button that orders (CART-4). */
export function SummaryStep(props: StepProps): JSX.Element {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyOf = createIdempotencyKey();
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal('');
  const address = () => props.cart.addresses.find(({ addressId }) => addressId === props.cart.addressId);
  const amount = (): string => money(props.cart.totals.grossMinor, props.cart.totals.currency);
  const place = async (): Promise<void> => {
    const { purchaseId, version, totals } = props.cart;
    if (purchaseId === null || busy()) return;
    const { organizationId } = props;
    const { grossMinor, currency } = totals;
    const input = { organizationId, purchaseId, version, grossMinor, currency };
    setBusy(true);
    setError('');
    try {
      await api.purchase.place.mutate({ ...input, idempotencyKey: keyOf(input) });
      navigate(paths.purchase(organizationId, purchaseId));
      client.removeQueries({ queryKey: ['purchase.getCart', organizationId] });
      await client.invalidateQueries({ queryKey: ['purchase.list', organizationId] });
    } catch (refused) {
      setError(refusalText(refused));
      await client.invalidateQueries({ queryKey: cartQuery(organizationId).queryKey });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={t('order.summary.title')}>
      <div class={styles.step}>
        <OrderedLines
          caption={t('order.summary.title')}
          currency={props.cart.totals.currency}
          lines={props.cart.lines}
        />
        <DescriptionList
          items={[
            {
              term: t('order.step.address'),
              value: address() ? `${address()?.name}, ${address()?.text}` : '–',
            },
            { term: t('order.step.payment'), value: paymentText(props) },
          ]}
        />
        <p class={styles.quiet}>{t('order.summary.renews')}</p>
        <div role="alert">
          <Show when={error()}>{(text) => <Banner tone="danger" title={text()} />}</Show>
        </div>
        <div class={styles.actions}>
          <Button
            variant="primary"
            busy={busy()}
            busyLabel={t('order.summary.busy')}
            disabledReason={reasonOf(props.cart.can.order) ?? missing(props.cart.gaps)}
            onClick={() => void place()}
          >
            {props.cart.isFree ? t('order.summary.free') : t('order.summary.pay', { amount: amount() })}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function paymentText({ cart }: StepProps): string {
  if (cart.isFree) return t('order.payment.free');
  const { kind, paymentMethodId } = cart.payment;
  const stored = cart.methods.find((method) => method.paymentMethodId === paymentMethodId);
  if (stored?.lastDigits) return storedName(stored.name || stored.brand, stored.lastDigits);
  return kind === null ? '–' : t(`order.kind.${kind}`);
}

/** Named by the step where it is done. */
function missing(gaps: readonly CartGap[]): string | undefined {
  const named: Readonly<Record<CartGap, () => string>> = {
    lines: () => t('order.step.cart'),
    line_problem: () => t('order.step.cart'),
    address: () => t('order.step.address'),
    payment: () => t('order.step.payment'),
    promo: () => t('order.step.codes'),
    email: () => t('order.summary.email'),
  };
  if (gaps.length === 0) return undefined;
  return t('order.summary.missing', { steps: [...new Set(gaps.map((gap) => named[gap]()))].join(', ') });
}
