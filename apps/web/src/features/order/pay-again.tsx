import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Section } from '@atrium/ui/page/section';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import styles from './order.module.css';
import { purchaseQuery } from './order-queries.ts';
import { money } from './order-words.ts';
import { type Payment, PaymentChoice } from './payment-choice.tsx';
import type { Purchase } from './purchase-page.tsx';

/** An open order goes on by the same or another way to pay (CART-5). */
export function PayAgain(props: {
  readonly organizationId: string;
  readonly purchase: Purchase;
}): JSX.Element {
  const client = useQueryClient();
  const newKey = createIdempotencyKey();
  const [payment, setPayment] = createSignal<Payment>({
    kind: props.purchase.payment?.kind ?? null,
    ...{ paymentMethodId: null, usePrepaid: false },
  });
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal('');
  const due = (): number => props.purchase.invoice?.dueMinor ?? props.purchase.totals.grossMinor;
  const pay = async (): Promise<void> => {
    const { organizationId } = props;
    const { purchaseId } = props.purchase;
    // A failed payment is over: paying again is another intention, even in the same way.
    const after = props.purchase.payment?.paymentId ?? '';
    const input = { organizationId, purchaseId, ...payment() };
    setBusy(true);
    setError('');
    try {
      await api.purchase.pay.mutate({ ...input, idempotencyKey: newKey({ ...input, after }) });
      await client.invalidateQueries({ queryKey: purchaseQuery(organizationId, purchaseId).queryKey });
    } catch (refused) {
      setError(refusalText(refused));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={t('order.result.payOrder')}>
      <div class={styles.step}>
        <PaymentChoice
          ways={props.purchase}
          currency={props.purchase.totals.currency}
          payment={payment()}
          onChange={setPayment}
        />
        <div role="alert">
          <Show when={error()}>{(text) => <Banner tone="danger" title={text()} />}</Show>
        </div>
        <div class={styles.actions}>
          <Button
            variant="primary"
            busy={busy()}
            busyLabel={t('common.saving')}
            disabledReason={reasonOf(props.purchase.can.pay)}
            onClick={() => void pay()}
          >
            {t('order.result.pay', { amount: money(due(), props.purchase.totals.currency) })}
          </Button>
        </div>
      </div>
    </Section>
  );
}
