import { Button } from '@atrium/ui/button/button';
import { Section } from '@atrium/ui/page/section';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import type { StepProps } from './cart-page.tsx';
import styles from './order.module.css';
import { showCart } from './order-queries.ts';
import { type Payment, PaymentChoice } from './payment-choice.tsx';

/** How it is paid; an order of nothing needs no way (CART-4). */
export function PaymentStep(props: StepProps): JSX.Element {
  const client = useQueryClient();
  const choose = async (payment: Payment): Promise<void> => {
    const { organizationId } = props;
    try {
      const input = { organizationId, locale: locale(), ...payment };
      showCart(client, organizationId, await api.purchase.chooseCartPayment.mutate(input));
    } catch (error) {
      tellRefusal(error);
    }
  };
  return (
    <Section title={t('order.payment.title')}>
      <div class={styles.step}>
        <Show when={props.cart.isFree}>
          <p class={styles.quiet}>{t('order.payment.free')}</p>
        </Show>
        <PaymentChoice
          ways={props.cart}
          currency={props.cart.totals.currency}
          payment={props.cart.payment}
          onChange={(payment) => void choose(payment)}
        />
        <div class={styles.actions}>
          <Button variant="primary" onClick={props.onNext}>
            {t('order.cart.next')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
